package org.astc.plenary.organization;

import org.astc.plenary.platform.DomainException;

/** The address is that of a contact of the organization already. */
public class ContactAlready extends DomainException {
    public ContactAlready() {
        super("organization.contact.already");
    }
}
