package org.astc.plenary.proposal;

import java.util.UUID;

/**
 * That somebody shared a handed-in proposal with another person.
 *
 * @param email of the one, null once erased
 * @param personId of the one
 * @param otherId of the other
 */
public record CoPresenter(String email, UUID personId, UUID otherId) {
    /** Says whether the one is known by the address or the record; the record may be null. */
    public boolean of(String knownEmail, UUID knownPerson) {
        return knownEmail.equals(email) || personId.equals(knownPerson);
    }
}
