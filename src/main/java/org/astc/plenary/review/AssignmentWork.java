package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.job.JobOutcome;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.job.JobWork;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Assigns the proposals of a round, in the background. Done twice, it does the same. */
@ApplicationScoped
public class AssignmentWork implements JobWork {
    static final String KIND = "review-assignment";

    private AssignmentService assignment;
    private EventQueries events;
    private Caller caller;

    protected AssignmentWork() {}

    @Inject
    AssignmentWork(AssignmentService assignment, EventQueries events, Caller caller) {
        this.assignment = assignment;
        this.events = events;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "review.lead.job";
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return caller.may(Permission.LEAD_REVIEW, eventId);
    }

    @Override
    public void run(JobRun run) {
        assignment.assign(UUID.fromString(run.request()));
    }

    @Override
    public Optional<JobOutcome> outcome(JobSummary job) {
        return events.slugOf(job.eventId())
                .map(slug -> "/staff/" + slug + "/review")
                .map(JobOutcome::at);
    }
}
