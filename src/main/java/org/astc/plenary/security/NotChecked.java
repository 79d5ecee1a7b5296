package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** Nobody said that they know who asks. */
public class NotChecked extends DomainException {
    public NotChecked() {
        super("security.notChecked");
    }
}
