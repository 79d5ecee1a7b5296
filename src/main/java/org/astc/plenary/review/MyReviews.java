package org.astc.plenary.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a reviewer has to read for one event, in the order of their list.
 *
 * @param number that others see instead of the name
 */
public record MyReviews(UUID eventId, int number, List<Round> rounds) {
    public MyReviews {
        rounds = List.copyOf(rounds);
    }

    /** Their part of a round. */
    public record Round(RoundSummary round, List<Line> lines) {
        public Round {
            lines = List.copyOf(lines);
        }

        /** How many are handed in. */
        public long done() {
            return lines.stream()
                    .filter(line -> line.status() == ReviewStatus.SUBMITTED)
                    .count();
        }
    }

    /**
     * One proposal.
     *
     * @param title as it may be read
     * @param score null while points are missing
     * @param changedAt null while nothing is written
     */
    public record Line(
            UUID reviewId,
            String title,
            String track,
            String format,
            ReviewStatus status,
            Double score,
            Instant changedAt) {}
}
