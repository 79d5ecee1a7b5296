package org.astc.plenary.inclusion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;

/**
 * One release in the ledger: who planned and who approved what, of whom, and what was hidden. Each entry carries the
 * hash of the one before, so that none can be changed or taken out unseen.
 *
 * @param number from 1, without gaps
 * @param releasedAt to the microsecond
 * @param previousHash of the entry before; of the first one 64 zeros
 */
record LedgerEntry(
        long number,
        String releaseCode,
        UUID eventId,
        UUID planId,
        String population,
        String populationHash,
        String specification,
        String pattern,
        String cellsHash,
        String intervalsHash,
        UUID authorId,
        UUID approverId,
        Instant releasedAt,
        String previousHash) {
    static final String BEGINNING = "0".repeat(64);

    /** As the database writes it, so that its check computes the same hash. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    LedgerEntry {
        releasedAt = releasedAt.truncatedTo(ChronoUnit.MICROS);
    }

    String hash() {
        return Secrets.hash(String.join(
                "\n",
                Long.toString(number),
                releaseCode,
                eventId.toString(),
                planId.toString(),
                population,
                populationHash,
                Secrets.hash(specification),
                Secrets.hash(pattern),
                cellsHash,
                intervalsHash,
                authorId.toString(),
                approverId.toString(),
                MOMENT.format(releasedAt),
                previousHash));
    }
}
