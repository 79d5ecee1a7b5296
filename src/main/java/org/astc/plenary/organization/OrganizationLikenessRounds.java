package org.astc.plenary.organization;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Compares, every few seconds, whatever organization came or changed since. On several nodes each takes what the others
 * leave.
 */
@ApplicationScoped
public class OrganizationLikenessRounds {
    private static final Logger LOG = Logger.getLogger(OrganizationLikenessRounds.class.getName());
    private static final long SECONDS = 10;
    private static final int BATCHES = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OrganizationLikenessService likenesses;

    private Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** A few batches; the next round takes the next. */
    private void round() {
        try {
            for (int batch = 0; batch < BATCHES && likenesses.compare() > 0; batch++) {
                LOG.fine("compared a batch");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A comparison of organizations failed; the next one tries again.", failed);
        }
    }
}
