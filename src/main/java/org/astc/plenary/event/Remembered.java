package org.astc.plenary.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Keeps what was read until something changes.
 *
 * <p>{@link #forget} drops everything at once, exactly when the change has been committed; a value whose reading began
 * before is not kept. Other nodes do not hear of it, so nothing is kept longer than {@link #LONGEST}.
 */
class Remembered<K, V> {
    /** How long another node may show the old state. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Returns the kept value, or reads it. A null is not kept. */
    V get(K key, Clock clock, Function<K, V> read) {
        Entry<V> entry = entries.get(key);
        Instant now = clock.instant();
        if (entry != null && now.isBefore(entry.until())) {
            return entry.value();
        }
        long seen = changes.get();
        V value = read.apply(key);
        if (value != null && changes.get() == seen) {
            entries.put(key, new Entry<>(value, now.plus(LONGEST)));
            if (changes.get() != seen) {
                entries.remove(key);
            }
        }
        return value;
    }

    void forget() {
        changes.incrementAndGet();
        entries.clear();
    }

    private record Entry<V>(V value, Instant until) {}
}
