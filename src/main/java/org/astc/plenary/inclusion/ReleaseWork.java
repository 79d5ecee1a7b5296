package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.job.JobOutcome;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.job.JobWork;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Protects and audits a release, in the background. Begun anew it starts over from the kept counts; no file comes of
 * it.
 */
@ApplicationScoped
public class ReleaseWork implements JobWork {
    static final String KIND = "release-protection";

    /** Longer than this nobody waits: nothing is released then. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private ReleaseProtection protection;
    private ReleasePlanQueries plans;
    private EventQueries events;
    private Caller caller;

    protected ReleaseWork() {}

    @Inject
    ReleaseWork(ReleaseProtection protection, ReleasePlanQueries plans, EventQueries events, Caller caller) {
        this.protection = protection;
        this.plans = plans;
        this.events = events;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "inclusion.job";
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return caller.may(Permission.PREPARE_RELEASES, eventId);
    }

    @Override
    public void run(JobRun run) {
        UUID plan = UUID.fromString(run.request());
        if (plans.isFrozen(
                plan)) { // else an earlier beginning found it, whose server was killed before it could say so
            protection.protect(plan, PATIENCE, tried -> run.progress(tried, 0));
        }
    }

    @Override
    public Optional<JobOutcome> outcome(JobSummary job) {
        return plans.ofJob(job.id())
                .map(plan -> "/staff/" + events.slugOf(job.eventId()).orElseThrow() + "/inclusion/releases/" + plan)
                .map(JobOutcome::at);
    }
}
