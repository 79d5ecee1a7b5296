package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.astc.plenary.security.Retention;

/** How long access requests are kept, for the list that people read; {@link AccessRetention} deletes them. */
@ApplicationScoped
public class AccessKept implements Retention {
    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("accessibility.kept.requests", Period.ofDays(Math.toIntExact(AccessRetention.KEPT.toDays()))));
    }

    @Override
    public int purge(Instant now) {
        return 0;
    }
}
