package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The code is not the one of the authenticator app at this time, was used before, or is no recovery code left. */
public class WrongCode extends DomainException {
    public WrongCode() {
        super("security.wrongCode");
    }

    private WrongCode(String key) {
        super(key);
    }

    /** The code with which an app is confirmed; there are no recovery codes yet. */
    static WrongCode first() {
        return new WrongCode("security.wrongFirstCode");
    }
}
