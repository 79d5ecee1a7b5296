package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.platform.job.JobKeeping;

/** How long the files of jobs are kept, and how long it is known who asked for one. */
@ApplicationScoped
public class JobRetention implements Retention {
    private JobKeeping keeping;

    protected JobRetention() {}

    @Inject
    JobRetention(JobKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("security.kept.jobFiles", JobKeeping.FILES), new Kept("security.kept.jobs", JobKeeping.JOBS));
    }

    @Override
    public int purge(Instant now) {
        return keeping.purge(now);
    }
}
