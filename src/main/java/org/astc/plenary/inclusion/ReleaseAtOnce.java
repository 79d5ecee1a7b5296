package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prepares a release without a job, while somebody waits: that of the demo. It is approved as any other. */
@ApplicationScoped
public class ReleaseAtOnce {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private ReleaseDesk desk;
    private ReleaseProtection protection;

    protected ReleaseAtOnce() {}

    @Inject
    ReleaseAtOnce(ReleaseDesk desk, ReleaseProtection protection) {
        this.desk = desk;
        this.protection = protection;
    }

    /**
     * Plans a release of an event that is over in the caller's name, freezes it and has it protected and audited;
     * returns the plan.
     */
    public UUID prepare(UUID eventId, String title, List<List<String>> tables) {
        UUID plan = desk.plan(eventId, title, Locale.ENGLISH, Milestone.OVER.word(), tables);
        desk.freeze(eventId, plan);
        protection.protect(plan, PATIENCE, tried -> {});
        return plan;
    }
}
