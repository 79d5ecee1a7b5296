package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where jobs are asked for, looked up and cancelled. It knows no permissions: whoever calls has asked for them, and
 * hands over the account that asks.
 */
@ApplicationScoped
@Transactional
public class JobDesk {
    /** Jobs of one account that may be under way at once. */
    static final int UNDER_WAY = 10;

    private Jobs jobs;
    private JobParts parts;
    private Clock clock;

    protected JobDesk() {}

    @Inject
    JobDesk(Jobs jobs, JobParts parts, Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Asks for work. It begins only if this transaction commits.
     *
     * @return the job's identifier
     * @throws TooManyJobs if the account has too many under way
     */
    public UUID ask(JobOrder order) {
        if (jobs.unfinishedOf(order.ownerId()) >= UNDER_WAY) {
            throw new TooManyJobs(UNDER_WAY);
        }
        Job job = new Job(order, clock.instant());
        jobs.add(job);
        return job.id();
    }

    /** Asks for work on a file; it is kept until the job is over. */
    public UUID ask(JobOrder order, InputStream input) {
        UUID job = ask(order);
        jobs.flush();
        try {
            int part = 0;
            for (byte[] bytes = input.readNBytes(JobParts.SIZE);
                    bytes.length > 0;
                    bytes = input.readNBytes(JobParts.SIZE)) {
                parts.add(job, JobParts.Role.INPUT, part++, bytes);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return job;
    }

    /** Returns the account's job; empty if there is none, or it is another's. */
    public Optional<JobSummary> find(UUID id, UUID ownerId) {
        return jobs.find(id).filter(job -> job.ownerId().equals(ownerId)).map(Job::summary);
    }

    /** Returns jobs of the account, the newest first; those older than {@code before}, if it is not null. */
    public List<JobSummary> list(UUID ownerId, UUID before, int atMost) {
        return jobs.of(ownerId, before, atMost).stream().map(Job::summary).toList();
    }

    /** Cancels the account's job: at once if it waits, else at its next step. Nothing happens if it is over. */
    public void cancel(UUID id, UUID ownerId) {
        jobs.lock(id).filter(job -> job.ownerId().equals(ownerId)).ifPresent(job -> {
            job.cancel(clock.instant());
            if (job.isOver()) {
                parts.deleteAllOf(id);
            }
        });
    }

    /** Returns a part of the file that the job made, from 0 on; empty after the last, and once the file is gone. */
    public Optional<byte[]> resultPart(UUID id, UUID ownerId, int part) {
        return find(id, ownerId)
                .map(JobSummary::result)
                .filter(file -> !file.isGone(clock.instant()))
                .flatMap(file -> parts.find(id, JobParts.Role.RESULT, part));
    }
}
