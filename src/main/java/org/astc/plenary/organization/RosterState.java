package org.astc.plenary.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * A roster that was sent, and how far it is.
 *
 * @param report what it would do, as it was looked at
 * @param jobId the import that was asked for last, or null
 * @param outcome what it did; null until it is imported, as is the moment
 */
public record RosterState(
        UUID id,
        RosterKind kind,
        String name,
        Instant uploadedAt,
        RosterReport report,
        UUID jobId,
        RosterCounts outcome,
        Instant importedAt) {}
