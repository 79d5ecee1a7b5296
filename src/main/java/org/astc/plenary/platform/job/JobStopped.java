package org.astc.plenary.platform.job;

/**
 * The work on a job is to end here: it was cancelled, the server stops, somebody else has taken the job over, or what
 * it works on is not what it was. Unless it was cancelled, it is begun again.
 */
public class JobStopped extends RuntimeException {
    public JobStopped() {
        super("the job is stopped", null, false, false);
    }
}
