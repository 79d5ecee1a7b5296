package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.security.Retention;

/** How long it is known who said that they work where, and who is a contact. */
@ApplicationScoped
@Transactional
public class ClaimRetention implements Retention {
    private static final Period REMOVED = Period.ofYears(1);

    private StaffClaims claims;

    protected ClaimRetention() {}

    @Inject
    ClaimRetention(StaffClaims claims) {
        this.claims = claims;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("organization.kept.claims", null),
                new Kept("organization.kept.contacts", null),
                new Kept("organization.kept.removedClaims", REMOVED));
    }

    @Override
    public int purge(Instant now) {
        return claims.forgetRemoved(now.atZone(ZoneOffset.UTC).minus(REMOVED).toInstant());
    }
}
