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
 * Other nodes do not hear of a change, so nothing is given out after five seconds.
 */
@ApplicationScoped
public class PageCache {
    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST = 2_000;

    private final AtomicLong changes = new AtomicLong();
    private final Map<UUID, Long> lastChange = new ConcurrentHashMap<>();
    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();

    /**
     * What tells two pages apart.
     *
     * @param address path and query
     * @param language the visitor's choice; empty if the event decides
     * @param theme empty if the device decides
     */
    public record Key(String address, String language, String theme) {}

    private record Entry(PageCopy copy, UUID event, long seen, long keptAt) {}

    /** The number to take before a page is made. */
    long seen() {
        return changes.get();
    }

    /**
     * Keeps the page.
     *
     * @param event the event that it shows; null: it shows all
     * @param seen the number that stood before it was made
     */
    void keep(Key key, PageCopy copy, UUID event, long seen) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(key, new Entry(copy, event, seen, System.nanoTime()));
    }

    Optional<PageCopy> get(Key key) {
        Entry entry = entries.get(key);
        return entry != null && isCurrent(entry) ? Optional.of(entry.copy()) : Optional.empty();
    }

    private boolean isCurrent(Entry entry) {
        long changed = entry.event() == null ? changes.get() : lastChange.getOrDefault(entry.event(), 0L);
        return changed <= entry.seen() && System.nanoTime() - entry.keptAt() < LONGEST.toNanos();
    }

    /** From now on, nothing made before is given out for this event, nor what shows all events. */
    public void changed(UUID event) {
        lastChange.merge(event, changes.incrementAndGet(), Math::max);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPageChanged news) {
        changed(news.eventId());
    }
}
