package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** It was not said which token to revoke. */
public class NoTokenChosen extends DomainException {
    public NoTokenChosen() {
        super("security.noTokenChosen");
    }
}
