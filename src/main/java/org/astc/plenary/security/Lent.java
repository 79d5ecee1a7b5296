package org.astc.plenary.security;

import java.util.UUID;

/** What a token lends of its owner's rights: some permissions, at one event, or at every event if it names none. */
public record Lent(Scopes scopes, UUID eventId) {
    boolean allows(Permission permission, UUID asked) {
        return scopes.permissions().contains(permission) && (eventId == null || eventId.equals(asked));
    }
}
