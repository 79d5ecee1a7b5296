package org.astc.plenary.inclusion.release;

import java.util.List;

/** Where counts come from: answers of people, or tables that were counted already. */
interface Source {
    /**
     * Counts people by what they answered to one to three columns.
     *
     * @return one count for each combination, the last column running fastest
     */
    int[] cube(List<Column> columns);

    /** How many people there are. */
    int people();
}
