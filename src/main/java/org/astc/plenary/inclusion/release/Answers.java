package org.astc.plenary.inclusion.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of people, a row for each. Kept as small numbers, one array for each column, so that a table is counted
 * in one pass.
 */
final class Answers implements Source {
    private final int people;
    private final Map<Column, byte[]> columns = new HashMap<>();

    Answers(int people) {
        this.people = people;
    }

    /** Enters what everybody is counted as, as numbers of the column's leaves. */
    void enter(Column column, byte[] leaves) {
        columns.put(column, leaves);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public int[] cube(List<Column> wanted) {
        int[] at = new int[people];
        int size = 1;
        for (Column column : wanted) {
            byte[] leaves = columns.get(column);
            int width = column.leaves().size();
            for (int i = 0; i < people; i++) {
                at[i] = at[i] * width + (leaves[i] & 0xff);
            }
            size *= width;
        }
        int[] counts = new int[size];
        for (int place : at) {
            counts[place]++;
        }
        return counts;
    }
}
