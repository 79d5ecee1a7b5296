package org.astc.plenary.registration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes round: every second for holds that are over, every hour for request keys that need not be known any more. */
@ApplicationScoped
class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<Future<?>> rounds = new ArrayList<>();
    private ExpiryService expiry;
    private EarlierRequests earlier;

    protected Sweep() {}

    @Inject
    Sweep(ExpiryService expiry, EarlierRequests earlier) {
        this.expiry = expiry;
        this.earlier = earlier;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.add(executor.scheduleWithFixedDelay(() -> survive(this::endHolds), 1, 1, TimeUnit.SECONDS));
        rounds.add(executor.scheduleWithFixedDelay(() -> survive(earlier::forget), 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
    }

    private void endHolds() {
        while (expiry.expire() > 0) {
            LOG.fine("ended a batch of holds");
        }
    }

    /** A round that fails (the database restarts) is followed by the next one. */
    private static void survive(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of the sweep failed; the next one tries again.", failed);
        }
    }
}
