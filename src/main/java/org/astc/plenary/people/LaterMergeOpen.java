package org.astc.plenary.people;

import org.astc.plenary.platform.DomainException;

/** Another record was merged into the kept one since: the later merge is undone first. */
public class LaterMergeOpen extends DomainException {
    public LaterMergeOpen() {
        super("people.merge.later");
    }
}
