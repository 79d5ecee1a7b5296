package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** The new password is too short, too long or easily guessed. */
public class WeakPassword extends DomainException {
    public WeakPassword() {
        super("security.weakPassword", Passwords.SHORTEST);
    }
}
