package org.astc.plenary.platform;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;

/**
 * Tells whether a failure only means that too much is going on at this moment, or that a disk is full until somebody
 * makes room: trying again helps then.
 */
public final class Overload {
    /** MariaDB: lock wait time-out, deadlock, record changed since it was read, too many connections, shutting down. */
    private static final Set<Integer> BUSY = Set.of(1205, 1213, 1020, 1040, 1053);

    /** MariaDB: disk full, table full. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1114);

    /** MariaDB: a file cannot be written, made or closed, the storage engine or a commit failed; the text says why. */
    private static final Set<Integer> FAILED_FILE = Set.of(3, 1004, 1023, 1026, 1030, 1180);

    private static final Pattern FULL =
            Pattern.compile("No space left on device|(errno|error):? 28\\b|Disk full", Pattern.CASE_INSENSITIVE);

    private Overload() {}

    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (isBusy(cause) || isFull(cause)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A pool that has no connection to give says so with a resource exception, or in words alone; a connection that is
     * lost while it commits, with an exception of the transaction manager.
     */
    private static boolean isBusy(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof XAException
                || cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql
                        && (BUSY.contains(sql.getErrorCode())
                                || String.valueOf(sql.getMessage()).startsWith("Error in allocating a connection"));
    }

    private static boolean isFull(Throwable cause) {
        boolean says = FULL.matcher(String.valueOf(cause.getMessage())).find();
        return cause instanceof IOException && says
                || cause instanceof SQLException sql
                        && (NO_ROOM.contains(sql.getErrorCode()) || FAILED_FILE.contains(sql.getErrorCode()) && says);
    }
}
