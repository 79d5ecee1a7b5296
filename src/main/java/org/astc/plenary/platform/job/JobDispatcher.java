package org.astc.plenary.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the jobs going while the application runs: looks twice a second for one that nobody works on, lets a few run
 * side by side, renews their claims, and gives them back when the application stops. Each node has one; a job is
 * claimed by one of them.
 */
@ApplicationScoped
class JobDispatcher {
    private static final System.Logger LOG = System.getLogger(JobDispatcher.class.getName());
    private static final int SIDE_BY_SIDE = 2;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration RENEW_EVERY = JobClaims.CLAIM.dividedBy(4);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    @Resource
    private ManagedScheduledExecutorService timer;

    @Resource
    private ManagedExecutorService threads;

    private JobWorker worker;
    private JobClaims claims;
    private final Set<JobClaim> underWay = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> schedule;
    private volatile boolean stopping;
    private Duration rest = Duration.ZERO;
    private long restsUntil = System.nanoTime();
    private long renewedAt = System.nanoTime();

    protected JobDispatcher() {}

    @Inject
    JobDispatcher(JobWorker worker, JobClaims claims) {
        this.worker = worker;
        this.claims = claims;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule = timer.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) throws InterruptedException {
        stopping = true;
        schedule.cancel(false);
        long end = System.nanoTime() + LONGEST_GOODBYE.toNanos();
        while (!underWay.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void look() {
        if (stopping || System.nanoTime() - restsUntil < 0) {
            return;
        }
        try {
            renew();
            begin();
            rest = Duration.ZERO;
        } catch (RuntimeException failed) { // an exception would end the schedule
            rest = rest.isZero() ? Duration.ofSeconds(1) : rest.multipliedBy(2);
            rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
            restsUntil = System.nanoTime() + rest.toNanos();
            LOG.log(System.Logger.Level.WARNING, "jobs could not be read; next look in {0}: {1}", rest, failed);
        }
    }

    private void renew() {
        if (System.nanoTime() - renewedAt < RENEW_EVERY.toNanos()) {
            return;
        }
        underWay.forEach(claims::renew);
        renewedAt = System.nanoTime();
    }

    private void begin() {
        while (underWay.size() < SIDE_BY_SIDE && !stopping) {
            Optional<JobClaim> claim = claims.claim();
            if (claim.isEmpty()) {
                return;
            }
            underWay.add(claim.get());
            threads.execute(() -> work(claim.get()));
        }
    }

    private void work(JobClaim claim) {
        try {
            worker.work(claim, () -> stopping);
        } catch (RuntimeException failed) { // the claim runs out, and the job is begun again
            LOG.log(System.Logger.Level.WARNING, "what became of job {0} could not be noted: {1}", claim.job(), failed);
        } finally {
            underWay.remove(claim);
        }
    }
}
