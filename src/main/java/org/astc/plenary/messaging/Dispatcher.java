package org.astc.plenary.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.astc.plenary.platform.Settings;

/**
 * Keeps the mail going while the application runs: looks into the outbox twice a second, rests for a growing time while
 * the mail server or the database does not answer, and ends a round early when the application stops.
 */
@ApplicationScoped
class Dispatcher {
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    @Resource
    private ManagedScheduledExecutorService executor;

    private Round round;
    private Settings settings;
    private final ReentrantLock working = new ReentrantLock();
    private ScheduledFuture<?> schedule;
    private volatile boolean stopping;
    private Duration rest = Duration.ZERO;
    private long restsUntil = System.nanoTime();

    protected Dispatcher() {}

    @Inject
    Dispatcher(Round round, Settings settings) {
        this.round = round;
        this.settings = settings;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (!settings.lettersOn()) {
            return;
        }
        schedule = executor.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) throws InterruptedException {
        stopping = true;
        if (schedule != null) {
            schedule.cancel(false);
        }
        if (working.tryLock(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            working.unlock();
        }
    }

    private void look() {
        if (stopping || System.nanoTime() - restsUntil < 0) {
            return;
        }
        working.lock();
        try {
            round.send(() -> stopping);
            rest = Duration.ZERO;
        } catch (MailServerUnreachable silent) {
            rest("the mail server does not answer", silent);
        } catch (RuntimeException failed) { // an exception would end the schedule
            rest("the outbox could not be read", failed);
        } finally {
            working.unlock();
        }
    }

    private void rest(String why, Exception cause) {
        if (stopping) {
            return;
        }
        rest = rest.isZero() ? Duration.ofSeconds(1) : rest.multipliedBy(2);
        rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        restsUntil = System.nanoTime() + rest.toNanos();
        LOG.log(System.Logger.Level.WARNING, "{0}; next look in {1}: {2}", why, rest, cause);
    }
}
