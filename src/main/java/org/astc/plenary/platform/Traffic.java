package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests under way, so that the house can close its door and let everybody finish. */
@ApplicationScoped
public class Traffic {
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean closed;

    /** Lets a request in; false: the door is closed, and {@link #leave} must not be called. */
    public boolean enter() {
        underWay.incrementAndGet();
        if (closed) {
            underWay.decrementAndGet();
            return false;
        }
        return true;
    }

    public void leave() {
        underWay.decrementAndGet();
    }

    /** Closes the door and waits until nobody is inside, at most so long; says whether all have left. */
    public boolean drain(Duration longest) {
        closed = true;
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (underWay.get() > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return underWay.get() == 0;
    }
}
