package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands jobs to workers and notes what became of them. Every method is one short transaction of its own; no work is
 * done inside one. A worker whose claim has gone to another changes nothing any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobClaims {
    /** How long a claim lasts that nobody renews. */
    static final Duration CLAIM = Duration.ofSeconds(60);

    private Jobs jobs;
    private JobParts parts;
    private Clock clock;

    protected JobClaims() {}

    @Inject
    JobClaims(Jobs jobs, JobParts parts, Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.clock = clock;
    }

    /** Claims the oldest job that nobody works on, and throws away what an earlier worker has made of it. */
    Optional<JobClaim> claim() {
        Instant now = clock.instant();
        return jobs.lockFree(now).flatMap(job -> {
            if (job.isCancelRequested()) {
                job.stopped(now);
            } else if (job.isWornOut()) {
                job.fail("platform.job.wornOut", List.of(), now);
            }
            parts.delete(job.id(), JobParts.Role.RESULT);
            if (job.isOver()) {
                parts.deleteAllOf(job.id());
                return Optional.empty();
            }
            return Optional.of(job.claim(now, now.plus(CLAIM)));
        });
    }

    /** Renews the claim. */
    void renew(JobClaim claim) {
        held(claim).ifPresent(job -> job.renew(clock.instant().plus(CLAIM)));
    }

    /**
     * Notes how far the work is and renews the claim.
     *
     * @return false if the work is to stop: it was cancelled, or the claim is lost
     */
    boolean progress(JobClaim claim, long done, Long total) {
        Optional<Job> held = held(claim);
        held.ifPresent(job -> {
            job.progress(done, total);
            job.renew(clock.instant().plus(CLAIM));
        });
        return held.filter(job -> !job.isCancelRequested()).isPresent();
    }

    /**
     * Keeps a part of the result.
     *
     * @return false if the claim is lost; then nothing is kept
     */
    boolean keep(JobClaim claim, int part, byte[] content) {
        Optional<Job> held = held(claim);
        held.ifPresent(job -> parts.add(job.id(), JobParts.Role.RESULT, part, content));
        return held.isPresent();
    }

    /** Returns a part of what the job was given; empty after the last. */
    Optional<byte[]> input(JobClaim claim, int part) {
        return parts.find(claim.job(), JobParts.Role.INPUT, part);
    }

    /**
     * The work is done; {@code file} is null if it made none.
     *
     * @param word noted with it, before the job is locked, since an erasure takes what jobs work on before the jobs
     * @throws JobStopped if the claim is lost; then the word is not noted either
     */
    void done(JobClaim claim, long done, Long total, ResultStream file, Runnable word) {
        Instant now = clock.instant();
        word.run();
        boolean isNoted = end(claim, job -> {
            job.progress(done, total);
            job.finish(
                    file == null ? null : new StoredResult(file.name(), file.type(), file.size(), now.plus(Job.RESULT)),
                    now);
        });
        if (!isNoted) {
            throw new JobStopped();
        }
    }

    void failed(JobClaim claim, String reason, List<String> arguments) {
        end(claim, job -> {
            job.fail(reason, arguments, clock.instant());
            parts.delete(job.id(), JobParts.Role.RESULT);
        });
    }

    /** The work has stopped before its end: because it was cancelled, or else somebody begins it again. */
    void stopped(JobClaim claim) {
        end(claim, job -> {
            parts.delete(job.id(), JobParts.Role.RESULT);
            if (job.isCancelRequested()) {
                job.stopped(clock.instant());
            } else {
                job.release(clock.instant());
            }
        });
    }

    /** The database was busy or away: the job waits for a while and is begun again, by whoever comes first. */
    void rests(JobClaim claim) {
        end(claim, job -> {
            parts.delete(job.id(), JobParts.Role.RESULT);
            if (job.isCancelRequested()) {
                job.stopped(clock.instant());
            } else {
                job.rest(clock.instant());
            }
        });
    }

    /** Returns false if the claim is lost; then nothing is noted. */
    private boolean end(JobClaim claim, Consumer<Job> news) {
        Optional<Job> held = held(claim);
        held.ifPresent(job -> {
            news.accept(job);
            if (job.isOver()) {
                parts.delete(job.id(), JobParts.Role.INPUT);
            }
        });
        return held.isPresent();
    }

    private Optional<Job> held(JobClaim claim) {
        return jobs.lock(claim.job()).filter(job -> job.isHeldBy(claim.token()));
    }
}
