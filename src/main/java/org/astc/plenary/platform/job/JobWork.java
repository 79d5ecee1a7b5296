package org.astc.plenary.platform.job;

import java.util.Optional;
import java.util.UUID;

/**
 * One kind of long work. Each is a bean of its context, found by its kind.
 *
 * <p>The work is done outside any transaction, in a request context in which the account that asked is the caller; its
 * steps are calls of services that ask for the permission again. A server may be killed at any moment: the work is then
 * begun anew, so a step that was done already must do no harm when it is done twice, or is passed over by
 * {@link JobRun#doneBefore()}.
 */
public interface JobWork {
    /** The name that is stored: kebab case, such as {@code registrations-export}. Never changed. */
    String kind();

    /** The key of the name that people read. */
    String label();

    /** Says whether the caller may have this work done at the event, and see what became of it, at this moment. */
    boolean isAllowed(UUID eventId);

    /**
     * Does the work.
     *
     * @throws org.astc.plenary.platform.DomainException if it cannot be done; its text is told to whoever asked
     * @throws JobStopped when it is cancelled; thrown by {@link JobRun#progress} and passed on
     */
    void run(JobRun run) throws Exception;

    /** What became of it, if that is seen on a page. The file needs none. */
    default Optional<JobOutcome> outcome(JobSummary job) {
        return Optional.empty();
    }
}
