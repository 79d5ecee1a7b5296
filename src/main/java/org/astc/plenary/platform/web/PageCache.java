package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.astc.plenary.platform.PublicPageChanged;

/**
 * Keeps finished public pages for anonymous visitors.
 *
 * <p>Changes are numbered. A page remembers the number that stood when its making began, and is given out only while
 * the event that it shows has not changed since: a page made from old facts and kept after the change is never seen.
 * Orders are numbered too. They mostly leave the words about places as they are, so after one the words are looked up
 * and the page stays if they are those from which it was made. Other nodes do not hear of a change, so nothing is given
 * out after five seconds.
 */
@ApplicationScoped
public class PageCache {
    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST = 2_000;

    private final AtomicLong changes = new AtomicLong();
    private final Map<UUID, Long> lastChange = new ConcurrentHashMap<>();
    private final Map<UUID, Long> lastMove = new ConcurrentHashMap<>();
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

    /**
     * What tells two pages apart.
     *
     * @param address path and query
     * @param language the visitor's choice; empty if the event decides
     * @param theme empty if the device decides
     */
    public record Key(String address, String language, String theme) {}

    /**
     * What a page was made from.
     *
     * @param event the event that it shows; null: it shows all
     * @param seen the number that stood before it was made
     * @param places the words about places in it, by event
     */
    record Source(UUID event, long seen, Map<UUID, String> places) {}

    private record Entry(PageCopy copy, Source source, long keptAt, AtomicLong compared) {}

    /** The number to take before a page is made. */
    long seen() {
        return changes.get();
    }

    void keep(Key key, PageCopy copy, Source source) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(key, new Entry(copy, source, System.nanoTime(), new AtomicLong(source.seen())));
    }

    /** Returns the page if all that it shows is still so; {@code now} is asked only after an order. */
    Optional<PageCopy> get(Key key, PlacesNow now) {
        Entry entry = entries.get(key);
        return entry != null && isCurrent(entry) && saysTheSame(entry, now)
                ? Optional.of(entry.copy())
                : Optional.empty();
    }

    private boolean isCurrent(Entry entry) {
        UUID event = entry.source().event();
        long changed = event == null
                ? lastChange.values().stream().mapToLong(Long::longValue).max().orElse(0)
                : lastChange.getOrDefault(event, 0L);
        return changed <= entry.source().seen() && System.nanoTime() - entry.keptAt() < LONGEST.toNanos();
    }

    private boolean saysTheSame(Entry entry, PlacesNow now) {
        long number = changes.get();
        long compared = entry.compared().get();
        for (Map.Entry<UUID, String> shown : entry.source().places().entrySet()) {
            if (lastMove.getOrDefault(shown.getKey(), 0L) > compared
                    && !now.of(shown.getKey()).equals(shown.getValue())) {
                return false;
            }
        }
        entry.compared().accumulateAndGet(number, Math::max);
        return true;
    }

    /** From now on, nothing made before is given out for this event, nor what shows all events. */
    public void changed(UUID event) {
        lastChange.merge(event, changes.incrementAndGet(), Math::max);
    }

    /** From now on, nothing made before is given out for this event unless it says the same about places. */
    public void placesMoved(UUID event) {
        lastMove.merge(event, changes.incrementAndGet(), Math::max);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPageChanged news) {
        changed(news.eventId());
    }
}
