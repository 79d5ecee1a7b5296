package org.astc.plenary.launcher;

import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps refusals out of the log: a page that is not there, or not for the asker, is an answer and no fault. The server
 * logs whatever leaves a page, with its trace, before the application makes an answer of it. Faults are logged as
 * before. Refusals are known by name, since the classes of the application are behind its own class loader.
 */
final class QuietRefusals implements Filter {
    /** What the application answers with 403, 404 and 429. */
    private static final Set<String> ANSWERED = Set.of(
            "org.astc.plenary.platform.NotFound",
            "org.astc.plenary.security.Forbidden",
            "org.astc.plenary.security.TooManyAttempts");

    /** Held here: a logger that nobody holds is forgotten with its filter. */
    private static final Logger SERVER = Logger.getLogger("jakarta.enterprise.web.core");

    /** Leaves them out from now on. */
    static void watch() {
        SERVER.setFilter(new QuietRefusals());
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (isAnswered(cause.getClass())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnswered(Class<?> failure) {
        for (Class<?> kind = failure; kind != null; kind = kind.getSuperclass()) {
            if (ANSWERED.contains(kind.getName())) {
                return true;
            }
        }
        return false;
    }
}
