package org.astc.plenary.security;

import org.astc.plenary.platform.DomainException;

/** A token lends rights of its owner's; this one is not the owner's at this event. */
public class ScopeNotHeld extends DomainException {
    ScopeNotHeld(Permission permission) {
        super("security.scopeNotHeld", permission.word());
    }
}
