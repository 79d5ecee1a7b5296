package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How many registrations an event has, by type and status. Counting takes time with the number of rows, a page of the
 * list does not; so those of a large event are counted anew every five seconds at most.
 */
@ApplicationScoped
class Tallies {
    private static final long LARGE = 5_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<UUID, Tally> kept = new ConcurrentHashMap<>();

    private record Tally(List<Object[]> rows, long countedAt) {}

    /** Returns type id, status and number, from {@code count} unless they are kept. */
    List<Object[]> of(UUID eventId, Supplier<List<Object[]>> count) {
        Tally last = kept.get(eventId);
        if (last != null && System.nanoTime() - last.countedAt() < LONGEST.toNanos()) {
            return last.rows();
        }
        List<Object[]> rows = count.get();
        if (rows.stream().mapToLong(row -> (Long) row[2]).sum() > LARGE) {
            kept.put(eventId, new Tally(rows, System.nanoTime()));
        } else {
            kept.remove(eventId);
        }
        return rows;
    }
}
