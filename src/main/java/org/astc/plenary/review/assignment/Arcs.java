package org.astc.plenary.review.assignment;

import java.util.Arrays;

/** Arcs of a network as they are added, each with its way back, which carries what the arc gives up. */
final class Arcs {
    private int count;
    private int[] from = new int[1024];
    private int[] room = new int[1024];
    private long[] price = new long[1024];

    /** Adds an arc and its way back, and returns its number; that of the way back is one more. */
    int add(int source, int target, int capacity, long unitPrice) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            room = Arrays.copyOf(room, 2 * count);
            price = Arrays.copyOf(price, 2 * count);
        }
        from[count] = source;
        room[count] = capacity;
        price[count] = unitPrice;
        from[count + 1] = target;
        price[count + 1] = -unitPrice;
        count += 2;
        return count - 2;
    }

    /** The arcs node by node, so that those of a node lie side by side and are read in one go. */
    Sorted sorted(int nodes) {
        int[] first = new int[nodes + 1];
        for (int arc = 0; arc < count; arc++) {
            first[from[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] place = new int[count];
        int[] free = first.clone();
        for (int arc = 0; arc < count; arc++) {
            place[arc] = free[from[arc]]++;
        }
        Sorted sorted = new Sorted(first, place, new int[count], new int[count], new int[count], new long[count]);
        for (int arc = 0; arc < count; arc++) {
            int at = place[arc];
            sorted.to[at] = from[arc ^ 1];
            sorted.back[at] = place[arc ^ 1];
            sorted.room[at] = room[arc];
            sorted.price[at] = price[arc];
        }
        return sorted;
    }

    /** Where each node's arcs begin, where each arc lies, and by place: target, way back, room, price. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sorted(int[] first, int[] place, int[] to, int[] back, int[] room, long[] price) {}
}
