package org.astc.plenary.platform.web.rest;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Tells whether a failure only means that too much is going on at this moment, so that trying again helps. */
public final class Overload {
    /** MariaDB: lock wait time-out, deadlock, record changed since it was read, too many connections, shutting down. */
    private static final Set<Integer> BUSY = Set.of(1205, 1213, 1020, 1040, 1053);

    private Overload() {}

    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (isBusy(cause)) {
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
}
