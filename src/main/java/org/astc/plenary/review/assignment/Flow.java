package org.astc.plenary.review.assignment;

/**
 * A network whose arcs carry whole units at a price, filled unit by unit along the cheapest path that is left
 * (successive shortest paths with node potentials). After each unit nothing cheaper carries as much from the same
 * sources, so that the last state is a minimum-cost flow.
 *
 * <p>Each search ends at the sink, so that most touch few nodes. Prices are not negative but for arcs into the sink.
 *
 * @see <a href="https://doi.org/10.1145/321694.321699">Edmonds and Karp 1972</a> for the method
 */
final class Flow {
    private final int sink;
    private final Arcs.Sorted arcs;
    private final int[] room;
    private final long[] potential;
    private final long[] distance;
    private final int[] arrival;
    private final int[] settledIn;
    private final int[] seenIn;
    private final NodeQueue queue = new NodeQueue();
    private int search;

    /**
     * Makes a network that carries nothing.
     *
     * @param nodes how many there are, numbered from 0
     * @param cheapest the lowest price of an arc into the sink, 0 or less
     */
    Flow(int nodes, Arcs arcs, int sink, long cheapest) {
        this.sink = sink;
        this.arcs = arcs.sorted(nodes);
        room = this.arcs.room();
        potential = new long[nodes];
        potential[sink] = cheapest;
        distance = new long[nodes];
        arrival = new int[nodes];
        settledIn = new int[nodes];
        seenIn = new int[nodes];
    }

    /** Returns the units that the arc carries. */
    int carriedBy(int arc) {
        return room[arcs.back()[arcs.place()[arc]]];
    }

    /** Returns how many more units the arc could carry. */
    int roomOf(int arc) {
        return room[arcs.place()[arc]];
    }

    /**
     * Carries one unit more from the source to the sink.
     *
     * @return whether there was a path; if not, {@link #wasReached} tells how far one came
     */
    boolean send(int source) {
        if (!isFound(source)) {
            return false;
        }
        long whole = distance[sink];
        for (int node : queue.settled()) {
            potential[node] += distance[node] - whole;
        }
        int node = sink;
        while (node != source) {
            int arc = arrival[node];
            room[arc]--;
            int back = arcs.back()[arc];
            room[back]++;
            node = arcs.to()[back];
        }
        return true;
    }

    /** Says whether the last search came to the node. */
    boolean wasReached(int node) {
        return settledIn[node] == search;
    }

    private boolean isFound(int source) {
        search++;
        queue.clear();
        distance[source] = 0;
        seenIn[source] = search;
        queue.add(0, source);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            if (settledIn[node] == search) {
                continue;
            }
            settledIn[node] = search;
            if (node == sink) {
                return true;
            }
            queue.settle(node);
            spread(node);
        }
        return false;
    }

    private void spread(int node) {
        int end = arcs.first()[node + 1];
        long base = distance[node] + potential[node];
        for (int arc = arcs.first()[node]; arc < end; arc++) {
            if (room[arc] > 0) {
                int target = arcs.to()[arc];
                reach(target, arc, base + arcs.price()[arc] - potential[target]);
            }
        }
    }

    private void reach(int node, int arc, long length) {
        if (settledIn[node] != search && (seenIn[node] != search || length < distance[node])) {
            seenIn[node] = search;
            distance[node] = length;
            arrival[node] = arc;
            queue.add(length, node);
        }
    }
}
