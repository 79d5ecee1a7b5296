package org.astc.plenary.inclusion;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.inclusion.release.CountedRelease.Outcome;
import org.astc.plenary.inclusion.release.CountedRelease.TooLate;

/** Has a frozen plan protected and audited. Whatever does not come to a good end leaves nothing behind. */
@ApplicationScoped
class ReleaseProtection {
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    private ReleaseSteps steps;
    private ReleaseCounts counts;
    private AuditIntervals intervals;

    @Resource
    private ManagedThreadFactory threads;

    protected ReleaseProtection() {}

    @Inject
    ReleaseProtection(ReleaseSteps steps, ReleaseCounts counts, AuditIntervals intervals) {
        this.steps = steps;
        this.counts = counts;
        this.intervals = intervals;
    }

    /** Is told how far the work is, twice a second at least; ends it by throwing. */
    interface Watch {
        /** @param tried how many ways to protect the figures have been tried */
        void tried(int tried);
    }

    /**
     * Protects the plan, or refuses.
     *
     * @throws ReleaseRefused if the audit does not pass
     * @throws ReleaseTooLate if no end came in time
     * @throws CountsMissing if nobody was counted; the plan is a draft again
     */
    void protect(UUID planId, Duration patience, Watch watch) {
        ReleasePlanTask task = steps.task(planId);
        Tabulation counted = counted(task);
        CountedRelease release = EnginePlan.of(task, counted, patience);
        Outcome outcome = outcome(release, task, watch);
        if (!outcome.passed()) {
            String reason = outcome.isTooNear() ? ReleaseRefused.TOO_NEAR : ReleaseRefused.WEAK;
            steps.refused(planId, reason);
            throw new ReleaseRefused(reason);
        }
        steps.found(
                planId,
                new ReleasePlan.Findings(
                        outcome.dictionary(),
                        FoundPattern.write(outcome.hidden()),
                        counted.mark(outcome.cells()),
                        intervals.keep(task.eventId(), planId, outcome.intervals()),
                        task.ledgerTip()));
    }

    private Tabulation counted(ReleasePlanTask task) {
        try {
            return counts.of(task);
        } catch (CountsMissing missing) {
            steps.notFrozen(task.id());
            throw missing;
        }
    }

    /** The engine works on a thread of its own, so that whoever asked can stop it at any moment. */
    private Outcome outcome(CountedRelease release, ReleasePlanTask task, Watch watch) {
        AtomicInteger tried = new AtomicInteger();
        FutureTask<Outcome> work = new FutureTask<>(() -> release.protect(task.earlier(), tried::incrementAndGet));
        threads.newThread(work).start();
        try {
            while (true) {
                watch.tried(tried.get());
                try {
                    return work.get(LOOKED_AT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException goesOn) {
                    continue;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TooLate) {
                throw new ReleaseTooLate();
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReleaseTooLate();
        } finally {
            work.cancel(true);
        }
    }
}
