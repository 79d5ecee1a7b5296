package org.astc.plenary.platform.job;

/** The work on a job is to end here: it was cancelled, the server stops, or somebody else has taken the job over. */
public class JobStopped extends RuntimeException {
    JobStopped() {
        super("the job is stopped", null, false, false);
    }
}
