package org.astc.plenary.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Begins, while the application runs, whatever goes by the clock. */
@ApplicationScoped
class Timetable {
    private static final System.Logger LOG = System.getLogger(Timetable.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<ByTheClock> works;

    @Inject
    private RequestContextController context;

    private final List<Future<?>> rounds = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (ByTheClock work : works) {
            CronTrigger times = new CronTrigger(work.times() + " * * *", ZoneOffset.UTC);
            rounds.add(executor.schedule(() -> survive(work), times));
        }
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
    }

    private void survive(ByTheClock work) {
        boolean mine = context.activate();
        try {
            work.round();
        } catch (RuntimeException failed) { // an exception would end the schedule
            LOG.log(Level.WARNING, "A round by the clock failed; the next one tries again.", failed);
        } finally {
            if (mine) {
                context.deactivate();
            }
        }
    }
}
