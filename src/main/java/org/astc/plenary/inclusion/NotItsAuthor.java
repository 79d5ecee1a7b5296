package org.astc.plenary.inclusion;

import org.astc.plenary.platform.DomainException;

/** Only whoever planned a release may freeze it and have it protected. */
public class NotItsAuthor extends DomainException {
    NotItsAuthor() {
        super("inclusion.notItsAuthor");
    }
}
