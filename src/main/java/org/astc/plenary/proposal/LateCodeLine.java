package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;

/**
 * A late code as staff see it.
 *
 * @param track name of the one for which alone it is good, or null
 * @param format name of the one for which alone it is good, or null
 * @param proposals that came in by it
 */
public record LateCodeLine(
        String code,
        Instant validUntil,
        int mostUses,
        int uses,
        String track,
        String format,
        String note,
        Instant createdAt,
        List<Use> proposals) {
    public LateCodeLine {
        proposals = List.copyOf(proposals);
    }

    /** A proposal that came in by the code. */
    public record Use(String code, String title) {}

    /** Says whether somebody could still use it. */
    public boolean isGood(Instant now) {
        return now.isBefore(validUntil) && uses < mostUses;
    }
}
