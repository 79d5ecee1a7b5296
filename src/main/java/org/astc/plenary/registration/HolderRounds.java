package org.astc.plenary.registration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.astc.plenary.platform.Announcements;

/**
 * Tells the stores above, every few seconds, what is to be kept or erased after a change of holders or a merge, until
 * each has done it: none of them shares a transaction with the change.
 */
@ApplicationScoped
public class HolderRounds {
    private static final Logger LOG = Logger.getLogger(HolderRounds.class.getName());
    private static final long SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private HolderChangeService changes;

    @Inject
    private MergedPeoplesPlaces moved;

    @Inject
    private PageCodeService codes;

    @Inject
    private Announcements announcements;

    private Future<?> rounds;
    private Future<?> housekeeping;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(() -> survive(this::round), SECONDS, SECONDS, TimeUnit.SECONDS);
        housekeeping = executor.scheduleWithFixedDelay(() -> survive(codes::forget), 2, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
        housekeeping.cancel(false);
    }

    /** Tells what is due, each until it is done; one that cannot be told now does not keep the others. */
    @ActivateRequestContext
    public void round() {
        Map<UUID, String> failed = new HashMap<>();
        for (HolderChangeService.Due due : changes.due()) {
            tell(due.registrationId(), due.news(), failed, () -> changes.settle(due), () -> changes.failed(due));
        }
        for (MergedPeoplesPlaces.Due due : moved.due()) {
            UUID id = due.placeId();
            tell(due.registrationId(), due.news(), failed, () -> moved.told(id), () -> moved.failed(id));
        }
        if (!failed.isEmpty()) {
            String why = failed.size() + " could not be told: " + new TreeSet<>(failed.values());
            LOG.log(Level.WARNING, "Changed holders or merges are tried again; {0}", why);
        }
    }

    /**
     * Tells it, unless something of the same registration failed before: what follows must not overtake that.
     *
     * @param failed the class of what went wrong by registration; its message may name somebody
     */
    private void tell(UUID registration, Record news, Map<UUID, String> failed, Runnable done, Runnable again) {
        if (failed.containsKey(registration)) {
            return;
        }
        try {
            announcements.tell(news);
            done.run();
        } catch (RuntimeException failure) {
            failed.put(registration, failure.getClass().getSimpleName());
            again.run();
        }
    }

    private static void survive(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round over changed holders failed; the next one tries again.", failed);
        }
    }
}
