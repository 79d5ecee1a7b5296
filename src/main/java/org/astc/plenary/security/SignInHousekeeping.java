package org.astc.plenary.security;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away, every hour, what signing in leaves behind: spent links, ended sessions, forgotten tries. */
@Singleton
public class SignInHousekeeping {
    /** So long a session that is over stays in the person's own export. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    private static final Duration LINKS_KEPT = Duration.ofDays(1);

    @Inject
    private SignInLinks links;

    @Inject
    private SignInSessions sessions;

    @Inject
    private HalfSignIns halves;

    @Inject
    private AttemptCounts attempts;

    @Inject
    private Clock clock;

    /** Tidies up; on several nodes each does, which does no harm. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void tidy() {
        Instant now = clock.instant();
        links.deleteExpiredBefore(now.minus(LINKS_KEPT));
        sessions.deleteExpiredBefore(now.minus(SESSIONS_KEPT));
        halves.deleteExpiredBefore(now.minus(LINKS_KEPT));
        attempts.deleteForgotten(now);
    }
}
