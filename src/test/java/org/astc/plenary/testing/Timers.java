package org.astc.plenary.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The timers that the server keeps for the application, and one of the tests' own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timers {
    @Resource
    private TimerService service;

    private Runnable work;
    private CompletableFuture<Void> done;

    /** Returns hours and minutes of all that ring by the clock: {@code 3:41}. */
    public List<String> times() {
        return service.getAllTimers().stream()
                .filter(Timer::isCalendarTimer)
                .map(Timer::getSchedule)
                .map(schedule -> schedule.getHour() + ":" + schedule.getMinute())
                .toList();
    }

    /** Does the work at once, as a timer does: on a thread of the server's, as nobody. */
    public CompletableFuture<Void> ring(Runnable todo) {
        work = todo;
        done = new CompletableFuture<>();
        service.createSingleActionTimer(1, new TimerConfig(null, false));
        return done;
    }

    @Timeout
    void rung() {
        try {
            work.run();
            done.complete(null);
        } catch (RuntimeException failed) {
            done.completeExceptionally(failed);
        }
    }
}
