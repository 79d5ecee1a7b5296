package org.astc.plenary.platform.job;

import org.astc.plenary.platform.DomainException;

/** The account has so many jobs under way that one more must wait until one of them is over. */
public class TooManyJobs extends DomainException {
    TooManyJobs(int limit) {
        super("platform.job.tooMany", limit);
    }
}
