package org.astc.plenary.registration;

import java.util.UUID;

/**
 * The holder of a private link has another address now, and confirmed it from the old one: what was told in confidence
 * goes along. Told outside any transaction, and again if it was not done everywhere.
 *
 * @param fromVersion of the link under which it was told
 * @param toVersion of the link under which it is found from now on
 * @param elsewhere whether the former person has another place at the event, and keeps what is theirs
 */
public record HoldingsKept(
        UUID eventId,
        UUID registrationId,
        UUID fromPersonId,
        int fromVersion,
        UUID toPersonId,
        int toVersion,
        boolean elsewhere) {}
