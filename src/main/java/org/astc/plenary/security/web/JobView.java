package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.OwnJob;
import org.astc.plenary.security.OwnJobs;

/** Shows how far a job is and what it made, and cancels it. */
@Named
@RequestScoped
public class JobView {
    @Inject
    private OwnJobs jobs;

    @Inject
    private PathParameters path;

    private OwnJob own;

    @PostConstruct
    void read() {
        own = jobs.get(JobsView.id(path.get("id")));
    }

    public OwnJob getOwn() {
        return own;
    }

    public JobSummary getJob() {
        return own.job();
    }

    /** Whether something will still happen; then the page looks after it. */
    public boolean isUnderWay() {
        return !own.job().status().isOver();
    }

    /** Whether it came to a good end. */
    public boolean isDone() {
        return own.job().status() == JobStatus.DONE;
    }

    public boolean isCancellable() {
        return isUnderWay() && !own.job().cancelling();
    }

    /** Where the file is got; null if there is none to get. */
    public String getFile() {
        return jobs.resultPath(own).orElse(null);
    }

    /** Whether there was a file that is thrown away by now. */
    public boolean isGone() {
        return own.job().result() != null && own.job().result().isGone(jobs.now());
    }

    /** Whether what was made is withheld, since the right to it is gone. */
    public boolean isWithheld() {
        return isDone() && !own.allowed();
    }

    /** Cancels the job. */
    public String cancel() {
        jobs.cancel(own.job().id());
        return SeeOther.at(getPath());
    }

    public String getPath() {
        return "/staff/jobs/" + own.job().id();
    }
}
