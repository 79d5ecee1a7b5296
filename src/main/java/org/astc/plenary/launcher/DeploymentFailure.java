package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the last failure that the server logged, since a failed deployment is told in the log only. */
final class DeploymentFailure extends Handler {
    private static final AtomicReference<Throwable> LAST =
            new AtomicReference<>(new IllegalStateException("no cause was logged"));

    /** Listens to what is logged from now on; a server that boots takes over logging and sends listeners away. */
    static void watch() {
        Logger.getLogger("").addHandler(new DeploymentFailure());
    }

    static Throwable last() {
        return requireNonNull(LAST.get());
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() < Level.SEVERE.intValue()) {
            return;
        }
        Throwable thrown = entry.getThrown();
        LAST.set(thrown == null ? new IllegalStateException(entry.getMessage()) : thrown);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing to close
    }
}
