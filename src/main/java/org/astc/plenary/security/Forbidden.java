package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The asker is known and may not do this (403). */
public class Forbidden extends DomainException {
    public Forbidden() {
        this("security.forbidden");
    }

    Forbidden(String messageKey) {
        super(messageKey);
    }
}
