package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.astc.plenary.platform.ByTheClock;
import org.astc.plenary.security.Retention;

/** Forgets, every night, what no context promised to remember any longer. */
@ApplicationScoped
public class NightlyPurge implements ByTheClock {
    private static final Logger LOG = Logger.getLogger(NightlyPurge.class.getName());

    @Inject
    @Any
    private Instance<Retention> contexts;

    @Inject
    private Clock clock;

    @Override
    public String times() {
        return "41 3";
    }

    /** Purges every context, batch by batch; one that fails does not keep the others from it. */
    @Override
    public void round() {
        for (Retention context : contexts) {
            try {
                while (context.purge(clock.instant()) > 0) {
                    LOG.fine("purged a batch");
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "A purge failed; the next night tries again.", failed);
            }
        }
    }
}
