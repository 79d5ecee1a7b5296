package org.astc.plenary.testing;

import jakarta.persistence.EntityManager;

/** How many statements a piece of work sends to the database. */
public final class Statements {
    private static final int RUNS = 5;

    private Statements() {}

    /**
     * Counts every reading and writing statement of the server while the work is done, whoever sent it; so the least of
     * some runs, after one that warms up, is the work's own.
     */
    public static long least(EntityManager em, Runnable work) {
        work.run();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = soFar(em);
            work.run();
            least = Math.min(least, soFar(em) - before - 1); // the count is one itself
        }
        return least;
    }

    private static long soFar(EntityManager em) {
        return ((Number) em.createNativeQuery("""
                select sum(variable_value) from information_schema.global_status
                where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')
                """).getSingleResult()).longValue();
    }
}
