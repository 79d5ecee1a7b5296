package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Throws away what jobs leave behind, in time; and at once where somebody is to be forgotten. */
@ApplicationScoped
@Transactional
public class JobKeeping {
    /** How long the file of a job is kept, in days. */
    public static final Period FILES = Period.ofDays((int) Job.RESULT.toDays());

    /** How long it is known that there was a job. */
    public static final Period JOBS = Period.ofDays(30);

    private static final int BATCH = 50;

    private Jobs jobs;
    private JobParts parts;

    protected JobKeeping() {}

    @Inject
    JobKeeping(Jobs jobs, JobParts parts) {
        this.jobs = jobs;
        this.parts = parts;
    }

    /**
     * Throws away a batch of what is too old.
     *
     * @return how much there was; 0: nothing is too old any more
     */
    public int purge(Instant now) {
        List<UUID> files = jobs.withOldFile(now, BATCH);
        files.forEach(parts::deleteAllOf);
        List<UUID> old = jobs.endedBefore(now.atZone(ZoneOffset.UTC).minus(JOBS).toInstant(), BATCH);
        old.forEach(this::delete);
        return files.size() + old.size();
    }

    /**
     * Somebody is erased: no file that was made already, and nothing that was asked for, tells of them any longer. What
     * is worked on at this moment is begun again without them, however often that happens.
     */
    public void forgetPeople(Instant now) {
        jobs.forgetWhatIsOver(now);
        parts.deleteOld(now);
        jobs.beginAgain(now);
    }

    /** Deletes the account's jobs; one that runs is told to stop and goes with the others of its age. */
    public void deleteAllOf(UUID ownerId, Instant now) {
        for (Job job : jobs.of(ownerId, null, Integer.MAX_VALUE)) {
            job.cancel(now);
            if (job.isOver()) {
                delete(job.id());
            }
        }
    }

    private void delete(UUID job) {
        parts.deleteAllOf(job);
        jobs.delete(job);
    }
}
