package org.astc.plenary.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Some events, and where to go on.
 *
 * @param next the cursor of the page that follows, or null if this is the last
 */
public record EventPage(List<EventSummary> items, String next) {

    /** Takes up to {@code limit} of the sorted events that come after the cursor; a null cursor is the beginning. */
    static EventPage of(Stream<EventSummary> sorted, String after, int limit) {
        List<EventSummary> rest = sorted.filter(
                        event -> after == null || cursor(event).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new EventPage(rest, null);
        }
        return new EventPage(rest.subList(0, limit), cursor(rest.get(limit - 1)));
    }

    /** Sorts as the events do: by local start, then by slug. */
    private static String cursor(EventSummary event) {
        return String.format(Locale.ROOT, "%tY%<tm%<tdT%<tH%<tM.%s", event.startsAt(), event.slug());
    }
}
