package org.astc.plenary.testing;

import jakarta.persistence.EntityManager;

/** How many statements a piece of work sends to the database. */
public final class Statements {
    private static final int RUNS = 5;
    private static final String STATEMENTS =
            "variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";

    private Statements() {}

    /**
     * Counts every reading and writing statement of the server while the work is done, whoever sent it; so the least of
     * some runs, after one that warms up, is the work's own.
     */
    public static long least(EntityManager em, Runnable work) {
        return least(em, work, STATEMENTS) - 1; // the count is one itself
    }

    /**
     * Counts in the same way the rows that the server reads for the work, in tables and indexes; the count reads some
     * of its own, always as many.
     */
    public static long leastRead(EntityManager em, Runnable work) {
        return least(em, work, "variable_name like 'HANDLER_READ%'");
    }

    private static long least(EntityManager em, Runnable work, String counters) {
        work.run();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = soFar(em, counters);
            work.run();
            least = Math.min(least, soFar(em, counters) - before);
        }
        return least;
    }

    private static long soFar(EntityManager em, String counters) {
        return ((Number) em.createNativeQuery(
                                "select sum(variable_value) from information_schema.global_status where " + counters)
                        .getSingleResult())
                .longValue();
    }
}
