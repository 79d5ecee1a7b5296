package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.astc.plenary.security.Retention;

/** Rosters that staff sent are kept for a day, imported or not. */
@ApplicationScoped
@Transactional
public class RosterRetention implements Retention {
    private RosterFiles files;

    protected RosterRetention() {}

    @Inject
    RosterRetention(RosterFiles files) {
        this.files = files;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("organization.kept.affiliation", null),
                new Kept("organization.kept.roster", Period.ofDays(1)));
    }

    @Override
    public int purge(Instant now) {
        files.deleteOlderThan(now.minus(Duration.ofDays(1)));
        return 0;
    }
}
