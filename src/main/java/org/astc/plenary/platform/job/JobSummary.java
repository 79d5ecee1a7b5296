package org.astc.plenary.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param total how much there is to do, or null as long as it is not known
 * @param failure the key of the reason, or null if it has not failed
 * @param cancelling whether it was asked to stop and has not yet
 * @param result the file; null if there is none, or none any more
 */
public record JobSummary(
        UUID id,
        String kind,
        UUID ownerId,
        UUID eventId,
        JobStatus status,
        long done,
        Long total,
        String failure,
        List<String> failureArguments,
        boolean cancelling,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        ResultFile result) {
    /**
     * The file that a job made.
     *
     * @param size in bytes
     * @param until when it is thrown away
     */
    public record ResultFile(String name, String type, long size, Instant until) {
        public boolean isGone(Instant now) {
            return !now.isBefore(until);
        }
    }
}
