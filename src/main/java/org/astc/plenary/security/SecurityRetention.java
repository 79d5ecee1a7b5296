package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How long signing in and the audit trail remember who somebody was. Sessions and links go with the hourly
 * housekeeping.
 */
@ApplicationScoped
@Transactional
public class SecurityRetention implements Retention {
    private static final Period VALUES = Period.ofYears(2);

    private AuditErasure trail;

    protected SecurityRetention() {}

    @Inject
    SecurityRetention(AuditErasure trail) {
        this.trail = trail;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("security.kept.account", null),
                new Kept("security.kept.sessions", Period.ofDays(30)),
                new Kept("security.kept.signInLinks", Period.ofDays(1)),
                new Kept("security.kept.tokens", null),
                new Kept("security.kept.audit", VALUES));
    }

    /** All at once: a statement is enough. */
    @Override
    public int purge(Instant now) {
        trail.forgetBefore(before(now, VALUES));
        return 0;
    }

    private static Instant before(Instant now, Period period) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
