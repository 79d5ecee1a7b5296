package org.astc.plenary.inclusion.audit;

import java.time.Duration;

/** When the auditor gives up. */
final class Deadline {
    private final long start = System.nanoTime();
    private final long nanoseconds;

    Deadline(Duration most) {
        nanoseconds = most.toNanos();
    }

    /**
     * Goes on, or not.
     *
     * @throws Undecided if the time is over, or the thread was told to stop
     */
    void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Undecided("the audit was stopped");
        }
        if (System.nanoTime() - start > nanoseconds) {
            throw new Undecided("the audit took too long");
        }
    }
}
