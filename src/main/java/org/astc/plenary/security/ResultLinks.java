package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;

/**
 * Addresses of files that jobs made. Each is one account's, for one file, for a quarter of an hour; it opens nothing to
 * anybody else, and nothing without being signed in.
 */
@ApplicationScoped
class ResultLinks {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private Secrets secrets;
    private Clock clock;

    protected ResultLinks() {}

    @Inject
    ResultLinks(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String path(UUID job, UUID account) {
        long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return "/staff/jobs/" + job + "/result?until=" + until + "&key=" + secrets.derive(purpose(job, account, until));
    }

    boolean isGood(UUID job, UUID account, String until, String key) {
        if (until == null || !until.matches("\\d{1,12}")) {
            return false;
        }
        long end = Long.parseLong(until);
        return clock.instant().isBefore(Instant.ofEpochSecond(end)) && secrets.matches(purpose(job, account, end), key);
    }

    private static String purpose(UUID job, UUID account, long until) {
        return "job-result:" + job + ":" + account + ":" + until;
    }
}
