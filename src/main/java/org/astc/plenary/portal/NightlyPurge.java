package org.astc.plenary.portal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.astc.plenary.security.Retention;

/** Forgets, every night, what no context promised to remember any longer. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyPurge {
    private static final Logger LOG = Logger.getLogger(NightlyPurge.class.getName());

    @Inject
    @Any
    private Instance<Retention> contexts;

    @Inject
    private Clock clock;

    /** Purges every context, batch by batch; one that fails does not keep the others from it. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    public void purge() {
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
