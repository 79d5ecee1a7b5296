package org.astc.plenary.review.assignment;

import java.util.Arrays;

/**
 * The nodes that a search has met, nearest first; of equal ones the one with the lower number. A node may wait several
 * times. Beside it, the nodes that are settled.
 */
final class NodeQueue {
    private static final int NODE_BITS = 24;
    private static final long NODE = (1L << NODE_BITS) - 1;

    private long[] heap = new long[256];
    private int size;
    private int[] settled = new int[256];
    private int settledCount;

    void clear() {
        size = 0;
        settledCount = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node; the distance is below 2^39, the node below 2^24. */
    void add(long distance, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long one = distance << NODE_BITS | node;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > one) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = one;
    }

    /** Takes the nearest node out. */
    int poll() {
        long nearest = heap[0];
        long one = heap[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= one) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = one;
        return (int) (nearest & NODE);
    }

    void settle(int node) {
        if (settledCount == settled.length) {
            settled = Arrays.copyOf(settled, 2 * settledCount);
        }
        settled[settledCount++] = node;
    }

    /** Returns the nodes that were settled since the last {@link #clear}. */
    int[] settled() {
        return Arrays.copyOf(settled, settledCount);
    }
}
