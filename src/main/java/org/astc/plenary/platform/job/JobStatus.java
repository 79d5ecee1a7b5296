package org.astc.plenary.platform.job;

import java.util.Map;
import java.util.Set;

/** Where a job stands. The table below is the whole lifecycle; nothing else decides it. */
public enum JobStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Somebody works on it, or did until their server was killed: then it is begun again. */
    RUNNING,
    DONE,
    /** Given up, for a reason that is told. */
    FAILED,
    /** Stopped by whoever asked for it. */
    CANCELLED;

    private static final Map<JobStatus, Set<JobStatus>> NEXT = Map.of(
            QUEUED, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(RUNNING, DONE, FAILED, CANCELLED),
            DONE, Set.of(),
            FAILED, Set.of(),
            CANCELLED, Set.of());

    boolean canBecome(JobStatus next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }
}
