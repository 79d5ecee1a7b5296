package org.astc.plenary.platform.job;

import java.util.UUID;

/**
 * A job that one worker has begun.
 *
 * @param token of this beginning; when the job has another one, this worker has lost it
 * @param attempt 1: the first beginning
 * @param doneBefore how far an earlier beginning came
 */
record JobClaim(UUID job, UUID token, JobOrder order, int attempt, long doneBefore) {}
