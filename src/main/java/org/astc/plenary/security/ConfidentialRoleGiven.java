package org.astc.plenary.security;

import java.util.List;
import java.util.UUID;

/**
 * Somebody got a role that reads what people tell in confidence. Whoever gives such roles cannot have them alone, but
 * might give them to a second address of their own; so all administrators hear of it.
 *
 * @param accountId who got it
 * @param eventId where, or null for every event
 * @param administrators addresses of all who may give roles there
 * @param language of the letters, as a tag
 */
public record ConfidentialRoleGiven(UUID accountId, UUID eventId, List<String> administrators, String language) {
    public ConfidentialRoleGiven {
        administrators = List.copyOf(administrators);
    }
}
