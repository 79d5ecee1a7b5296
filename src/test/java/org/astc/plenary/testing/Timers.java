package org.astc.plenary.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.platform.ByTheClock;
import org.astc.plenary.security.Caller;

/** What goes by the clock, and work of the tests' own that does, every minute. */
@ApplicationScoped
public class Timers implements ByTheClock {
    private final CountDownLatch twice = new CountDownLatch(2);

    @Resource
    private ManagedExecutorService threads;

    @Inject
    @Any
    private Instance<ByTheClock> works;

    @Inject
    private Caller caller;

    /** Returns minutes and hours of all that goes by the clock: {@code 41 3}. */
    public List<String> allTimes() {
        return works.stream().map(ByTheClock::times).toList();
    }

    /** Does the work at once, as the clock has it done: on a thread of the server's, as nobody. */
    public CompletableFuture<Void> ring(ByTheClock work) {
        return CompletableFuture.runAsync(work::round, threads);
    }

    /** Waits until the clock has rung in two minutes since the server started; the first round fails. */
    public boolean rangTwice() throws InterruptedException {
        return twice.await(2, TimeUnit.MINUTES);
    }

    @Override
    public String times() {
        return "* *";
    }

    @Override
    public void round() {
        if (caller.identity().isEmpty()) {
            twice.countDown();
        }
        if (twice.getCount() == 1) {
            throw new IllegalStateException("the tests' first round fails, and the next goes on");
        }
    }
}
