package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * The steps of a release in the main store, each a transaction of its own: what the inclusion store does goes between
 * them. Whoever calls has asked for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReleaseSteps {
    /** What giving a plan up is called in the audit trail. */
    static final String ABANDONED = "release-abandoned";

    private static final String PLAN = "release-plan";

    private ReleasePlans plans;
    private Population population;
    private Releases releases;
    private Ledger ledger;
    private EventQueries events;
    private AuditTrail trail;
    private Clock clock;

    protected ReleaseSteps() {}

    @Inject
    ReleaseSteps(
            ReleasePlans plans,
            Population population,
            Releases releases,
            Ledger ledger,
            EventQueries events,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.population = population;
        this.releases = releases;
        this.ledger = ledger;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a plan.
     *
     * @throws SpecificationRefused if it is not on the closed list, or another plan of the event, which was not given
     *     up, has the title
     */
    UUID create(
            UUID eventId,
            UUID authorId,
            String title,
            Locale language,
            Milestone milestone,
            List<List<String>> tables) {
        List<String> taken = plans.lockOf(eventId).stream()
                .filter(plan -> plan.status() != ReleasePlanStatus.ABANDONED)
                .map(plan -> plan.specification().title())
                .toList();
        ReleaseSpecification specification =
                ReleaseSpecification.of(title, language.toLanguageTag(), milestone, tables, taken);
        ReleasePlan plan = new ReleasePlan(eventId, authorId, specification, clock.instant());
        plans.add(plan);
        record("release-planned", plan, Map.of("title", specification.title()));
        return plan.id();
    }

    /** Returns everybody of this moment in the groups of the plan. */
    Partition population(UUID planId) {
        return population.of(get(planId));
    }

    /**
     * Fixes who is in which group. While people come every day, two counts tell of those who came between: before its
     * end an event is counted once, at whatever milestone and whatever becomes of the plan.
     *
     * @throws MilestoneNotReached if it is too early, or too late
     * @throws MilestoneTaken if the event is not over, and another plan was counted
     */
    void freeze(Partition partition) {
        List<ReleasePlan> all = plans.lockOf(partition.eventId());
        ReleasePlan plan = get(partition.planId());
        EventSummary event = events.byId(plan.eventId());
        Instant now = clock.instant();
        if (!plan.specification().milestone().isReached(event, now)) {
            throw new MilestoneNotReached();
        }
        if (!event.hasEnded(now) && all.stream().anyMatch(ReleasePlan::wasCounted)) {
            throw new MilestoneTaken();
        }
        plan.freeze(partition, now);
    }

    void thaw(UUID planId) {
        get(planId).thaw();
    }

    /** Takes the freezing back, and notes that nobody could be counted. */
    void notFrozen(UUID planId) {
        ReleasePlan plan = get(planId);
        plan.thaw();
        record("release-not-frozen", plan, Map.of());
    }

    /**
     * Notes that everybody is counted.
     *
     * @throws ReleaseNotReady if the plan was given up meanwhile
     */
    void frozen(UUID planId) {
        ReleasePlan plan = get(planId);
        plan.requireStatus(ReleasePlanStatus.FROZEN);
        record("release-frozen", plan, Map.of("population", plan.populationHash()));
    }

    /** Returns what protecting, or writing the files, needs. */
    ReleasePlanTask task(UUID planId) {
        ReleasePlan plan = get(planId);
        List<Release> earlier = releases.of(plan.eventId());
        String slug = events.slugOf(plan.eventId()).orElseThrow(NotFound::new);
        return new ReleasePlanTask(
                plan.id(),
                plan.eventId(),
                plan.specification(),
                plan.specificationHash(),
                plan.splits(),
                slug + "-" + (earlier.size() + 1),
                earlier.stream()
                        .map(one -> new CountedRelease.Earlier(one.dictionary(), one.cells()))
                        .toList(),
                ledger.tip().hash());
    }

    void refused(UUID planId, String reason) {
        ReleasePlan plan = get(planId);
        plan.refused(reason);
        record("release-refused", plan, Map.of("reason", reason));
    }

    void found(UUID planId, ReleasePlan.Findings findings) {
        ReleasePlan plan = get(planId);
        plan.found(findings, clock.instant());
        record("release-protected", plan, Map.of());
    }

    ReleasePlan.Findings findings(UUID planId) {
        return get(planId).findings();
    }

    void mustBeAuditedAgain(UUID planId, String reason) {
        ReleasePlan plan = get(planId);
        plan.mustBeAuditedAgain(reason);
        record("release-to-audit-again", plan, Map.of("reason", reason));
    }

    /**
     * Lets the release out: writes it into the ledger and puts its files where everybody finds them.
     *
     * @throws SameAnalyst if the approver planned it
     * @throws ReleaseOvertaken if another release came out since the audit
     * @throws ReleaseNotReady if the files are not those that were audited
     */
    void release(ReleasePlanTask task, CountedRelease.Files files, String mark, UUID approverId) {
        ReleasePlan plan = get(task.id());
        ReleasePlan.Findings findings = plan.findings();
        Ledger.Tip tip = ledger.lockedTip();
        if (plan.authorId().equals(approverId)) {
            throw new SameAnalyst();
        }
        if (!tip.hash().equals(findings.ledgerTip()) || !tip.hash().equals(task.ledgerTip())) {
            throw new ReleaseOvertaken();
        }
        if (!mark.equals(findings.cellsHash())) {
            throw new ReleaseNotReady();
        }
        Instant now = clock.instant();
        LedgerEntry entry = new LedgerEntry(
                tip.number() + 1,
                task.code(),
                plan.eventId(),
                plan.id(),
                Population.PARTICIPANTS,
                plan.populationHash(),
                plan.specificationText(),
                findings.hidden(),
                Secrets.hash(files.cells()),
                findings.intervalsHash(),
                plan.authorId(),
                approverId,
                now,
                tip.hash());
        ledger.add(entry);
        releases.add(new Release(
                task.code(),
                entry.number(),
                plan.eventId(),
                task.specification().title(),
                Population.PARTICIPANTS,
                task.specification().language(),
                entry.releasedAt(),
                files.cells(),
                files.dictionary(),
                files.method(),
                plan.specificationHash(),
                task.earlier().size()));
        plan.release();
        record("release-approved", plan, Map.of("release", task.code(), "ledger", entry.number()));
    }

    void abandon(UUID planId) {
        ReleasePlan plan = get(planId);
        plan.abandon();
        record(ABANDONED, plan, Map.of());
    }

    private ReleasePlan get(UUID planId) {
        return plans.lock(planId).orElseThrow(NotFound::new);
    }

    private void record(String action, ReleasePlan plan, Map<String, Object> after) {
        trail.record(new Deed("account", action, PLAN, plan.id(), plan.eventId(), Map.of(), after));
    }
}
