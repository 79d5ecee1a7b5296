package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOrder;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Permission;

/**
 * Where analysts plan releases, freeze them, have them protected, and let out what somebody else planned. They see
 * which cells are hidden, and no figure before it is out. Each step goes through both stores, one after the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReleaseDesk {
    private ReleaseSteps steps;
    private ReleasePlanQueries queries;
    private ReleaseCounts counts;
    private CountsOfPlans kept;
    private JobDesk jobs;
    private Caller caller;

    protected ReleaseDesk() {}

    @Inject
    ReleaseDesk(
            ReleaseSteps steps,
            ReleasePlanQueries queries,
            ReleaseCounts counts,
            CountsOfPlans kept,
            JobDesk jobs,
            Caller caller) {
        this.steps = steps;
        this.queries = queries;
        this.counts = counts;
        this.kept = kept;
        this.jobs = jobs;
        this.caller = caller;
    }

    /**
     * Plans a release.
     *
     * @param milestone the word of one
     * @throws SpecificationRefused if a table or the milestone is not on the closed list, or there is none, or no
     *     title, or another plan of the event, which was not given up, has it
     * @throws Forbidden if the caller may not prepare releases of the event
     */
    public UUID plan(UUID eventId, String title, Locale language, String milestone, List<List<String>> tables) {
        caller.require(Permission.PREPARE_RELEASES, eventId);
        return steps.create(eventId, account(), title, language, Milestone.of(milestone), tables);
    }

    /** Returns the plans of the event, the newest first. */
    public List<ReleasePlanSummary> plans(UUID eventId) {
        caller.require(Permission.PREPARE_RELEASES, eventId);
        return queries.of(eventId);
    }

    /**
     * Returns a plan.
     *
     * @throws NotFound if the event has none with this identifier
     */
    public ReleasePlanSummary get(UUID eventId, UUID planId) {
        caller.require(Permission.PREPARE_RELEASES, eventId);
        return queries.find(planId)
                .filter(plan -> plan.eventId().equals(eventId))
                .orElseThrow(NotFound::new);
    }

    /**
     * Returns the code of the release that came of the plan; empty before it is out.
     *
     * @throws NotFound if the event has no such plan
     */
    public Optional<String> releaseOf(UUID eventId, UUID planId) {
        return queries.releaseOf(get(eventId, planId).id());
    }

    /** Says whether the caller planned it, and so may prepare but never approve it. */
    public boolean isOwn(ReleasePlanSummary plan) {
        return plan.authorId().equals(account());
    }

    /** Returns the last job that was asked for to protect the plan; empty if there is none any more. */
    public Optional<JobSummary> jobOf(ReleasePlanSummary plan) {
        return Optional.ofNullable(plan.jobId()).flatMap(job -> jobs.find(job, plan.authorId()));
    }

    /** Who gave a plan up, as the caller would say it. */
    public enum Who {
        YOU,
        AUTHOR,
        ANOTHER
    }

    /** Returns who gave the plan up; empty if nobody did, or that is not known any more. */
    public Optional<Who> abandonedBy(ReleasePlanSummary plan) {
        return Optional.of(plan)
                .filter(one -> one.status() == ReleasePlanStatus.ABANDONED)
                .flatMap(one -> queries.abandonedBy(one.id()))
                .map(by -> by.equals(account()) ? Who.YOU : by.equals(plan.authorId()) ? Who.AUTHOR : Who.ANOTHER);
    }

    /**
     * Freezes the plan: fixes who is in which group, and counts them. Groups with fewer than ten answers are joined
     * first.
     *
     * @throws NotItsAuthor if somebody else planned it
     * @throws NobodyToCount if nobody was asked
     * @throws MilestoneNotReached if it is too early, or too late
     * @throws MilestoneTaken if the event is not over, and was counted already
     * @throws ReleaseNotReady if it is no draft
     * @throws InclusionKeyMissing if the key file cannot be read; the plan stays a draft
     */
    public void freeze(UUID eventId, UUID planId) {
        own(eventId, planId);
        Partition partition = steps.population(planId);
        if (partition.people().isEmpty()) {
            throw new NobodyToCount();
        }
        while (partition != null) {
            steps.freeze(partition);
            partition = count(partition);
        }
        try {
            steps.frozen(planId);
        } catch (ReleaseNotReady meanwhile) {
            kept.forget(planId);
            throw meanwhile;
        }
    }

    /** Counts, and returns null; or the partition with larger groups to try next. Any other failure takes it back. */
    private Partition count(Partition partition) {
        try {
            counts.take(partition);
            return null;
        } catch (PartitionTooFine fine) {
            steps.thaw(partition.planId());
            return partition.joining(fine);
        } catch (RuntimeException failed) {
            kept.forget(partition.planId());
            steps.notFrozen(partition.planId());
            throw failed;
        }
    }

    /**
     * Has the plan protected and audited in the background.
     *
     * @return the job
     * @throws ReleaseUnderWay if a job protects it at this moment; of several callers at once one is given a job
     * @throws ReleaseNotReady if it is not frozen, or protected already
     * @throws org.astc.plenary.platform.job.TooManyJobs if the caller has too many jobs under way
     */
    @Transactional
    public UUID protect(UUID eventId, UUID planId, Locale language) {
        caller.require(Permission.PREPARE_RELEASES, eventId);
        queries.lock(planId); // before anything is read, so that a job that was asked for a moment ago is seen
        own(eventId, planId);
        if (jobOf(get(eventId, planId)).filter(last -> !last.status().isOver()).isPresent()) {
            throw new ReleaseUnderWay();
        }
        UUID job = jobs.ask(
                new JobOrder(ReleaseWork.KIND, account(), eventId, language.toLanguageTag(), planId.toString()));
        queries.begin(planId, job);
        return job;
    }

    /**
     * Lets the release out.
     *
     * @return its code
     * @throws SameAnalyst if the caller planned it
     * @throws ReleaseNotReady if the audit has not passed
     * @throws ReleaseOvertaken if another release came out since; the plan must be audited again
     * @throws CountsMissing if the counts are gone; the plan is a draft again
     * @throws InclusionKeyMissing if the key file cannot be read
     */
    public String approve(UUID eventId, UUID planId) {
        caller.require(Permission.APPROVE_RELEASES, eventId);
        if (isOwn(get(eventId, planId))) {
            throw new SameAnalyst();
        }
        ReleasePlan.Findings findings = steps.findings(planId);
        ReleasePlanTask task = steps.task(planId);
        if (!task.ledgerTip().equals(findings.ledgerTip())) {
            steps.mustBeAuditedAgain(planId, ReleaseRefused.OVERTAKEN);
            throw new ReleaseOvertaken();
        }
        Tabulation counted = counted(task);
        CountedRelease.Files files = EnginePlan.of(task, counted, Duration.ZERO)
                .write(
                        findings.dictionary(),
                        FoundPattern.read(findings.dictionary(), findings.hidden())
                                .hidden());
        String mark = counted.mark(files.cells());
        if (!mark.equals(findings.cellsHash())) {
            steps.mustBeAuditedAgain(planId, ReleaseRefused.CHANGED);
            throw new ReleaseNotReady();
        }
        release(task, files, mark);
        kept.forget(planId);
        return task.code();
    }

    private void release(ReleasePlanTask task, CountedRelease.Files files, String mark) {
        try {
            steps.release(task, files, mark, account());
        } catch (ReleaseOvertaken meanwhile) {
            steps.mustBeAuditedAgain(task.id(), ReleaseRefused.OVERTAKEN);
            throw meanwhile;
        }
    }

    private Tabulation counted(ReleasePlanTask task) {
        try {
            return counts.of(task);
        } catch (CountsMissing missing) {
            steps.mustBeAuditedAgain(task.id(), ReleaseRefused.CHANGED);
            steps.notFrozen(task.id());
            throw missing;
        }
    }

    /** Gives the plan up; what was counted for it is deleted. */
    public void abandon(UUID eventId, UUID planId) {
        get(eventId, planId);
        steps.abandon(planId);
        kept.forget(planId);
    }

    private void own(UUID eventId, UUID planId) {
        if (!isOwn(get(eventId, planId))) {
            throw new NotItsAuthor();
        }
    }

    private UUID account() {
        return caller.identity().map(Caller.Identity::accountId).orElseThrow(Forbidden::new);
    }
}
