package org.astc.plenary.accessibility;

import java.util.Map;
import java.util.function.Predicate;

/** How many requests of an event stand where. */
public final class DeskCounts {
    private final Map<DeskStretch, Long> counts;

    DeskCounts(Map<DeskStretch, Long> counts) {
        this.counts = Map.copyOf(counts);
    }

    /** Returns how many stand so, whether their place is canceled or not. */
    public long of(RequestStatus status) {
        return sum(stretch -> stretch.status() == status);
    }

    /** Returns how many belong to a place that is canceled and are not closed yet. */
    public long toCallOff() {
        return sum(DeskStretch::isToCallOff);
    }

    boolean has(DeskStretch stretch) {
        return counts.containsKey(stretch);
    }

    private long sum(Predicate<DeskStretch> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
