package org.astc.plenary.security;

import org.astc.plenary.platform.job.JobSummary;

/**
 * A job of the caller.
 *
 * @param label the key of what is done
 * @param event the name of the event that it is about, or null
 * @param allowed whether the caller still has the right to it, and so to what it made
 * @param outcome where the outcome is seen, if it is a page of this site; else null
 * @param refused how many rows were refused while the others were done; 0 also if that is not known
 */
public record OwnJob(JobSummary job, String label, String event, boolean allowed, String outcome, int refused) {}
