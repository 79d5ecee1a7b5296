package org.astc.plenary.registration;

import java.util.UUID;

/**
 * A person's own page, as the contexts that keep something in confidence need it.
 *
 * @param linkVersion of the private link; what was told under an older one is out of reach
 * @param personId who comes
 * @param email null if none is known
 * @param language of the letters
 * @param confides whether the place is firm and the address nobody else's at the event, so that something may be told
 *     here in confidence
 */
public record OwnPage(
        UUID registrationId,
        UUID eventId,
        UUID personId,
        String code,
        int linkVersion,
        String name,
        String email,
        String language,
        boolean confides) {
    @Override
    public String toString() {
        return "OwnPage[" + registrationId + "]";
    }
}
