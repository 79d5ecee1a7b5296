package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.astc.plenary.platform.ByTheClock;

/** Throws away, every hour, what signing in leaves behind: spent links, ended sessions, forgotten tries. */
@ApplicationScoped
public class SignInHousekeeping implements ByTheClock {
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

    @Override
    public String times() {
        return "17 *";
    }

    /** Tidies up; on several nodes each does, which does no harm. */
    @Transactional
    @Override
    public void round() {
        Instant now = clock.instant();
        links.deleteExpiredBefore(now.minus(LINKS_KEPT));
        sessions.deleteExpiredBefore(now.minus(SESSIONS_KEPT));
        halves.deleteExpiredBefore(now.minus(LINKS_KEPT));
        attempts.deleteForgotten(now);
    }
}
