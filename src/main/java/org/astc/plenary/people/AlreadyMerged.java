package org.astc.plenary.people;

import org.astc.plenary.platform.DomainException;

/** One of the two was merged with a record already. */
public class AlreadyMerged extends DomainException {
    public AlreadyMerged() {
        super("people.merge.already");
    }
}
