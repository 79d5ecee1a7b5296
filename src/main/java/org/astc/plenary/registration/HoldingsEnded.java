package org.astc.plenary.registration;

import java.util.UUID;

/**
 * What the former holder of a private link told in confidence is to be erased. Told outside any transaction, and again
 * if it was not done everywhere.
 *
 * @param fromVersion of the link under which it was told
 * @param elsewhere whether the former person has another place at the event, and keeps what is theirs
 */
public record HoldingsEnded(UUID eventId, UUID registrationId, UUID fromPersonId, int fromVersion, boolean elsewhere) {}
