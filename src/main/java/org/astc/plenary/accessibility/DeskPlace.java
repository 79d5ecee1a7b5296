package org.astc.plenary.accessibility;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;

/** A place in the desk's list: just after a request, or, read backwards, just before it. */
record DeskPlace(boolean backwards, DeskStretch stretch, Instant receivedAt, UUID id) {
    private static final String BETWEEN = " ";

    /**
     * Reads the place.
     *
     * @throws NotFound if the position is one of another list
     */
    static DeskPlace of(ListPosition position) {
        int between = position.key().indexOf(BETWEEN);
        if (between < 0) {
            throw new NotFound();
        }
        try {
            return new DeskPlace(
                    position.backwards(),
                    DeskStretch.valueOf(position.key().substring(0, between)),
                    Instant.parse(position.key().substring(between + 1)),
                    position.id());
        } catch (IllegalArgumentException | DateTimeException ofAnotherList) {
            throw new NotFound();
        }
    }

    ListPosition position() {
        return new ListPosition(backwards, stretch.name() + BETWEEN + receivedAt, id);
    }

    /** Returns the stretches from this one on, as they are met. */
    List<DeskStretch> onwards() {
        List<DeskStretch> all = new ArrayList<>(List.of(DeskStretch.values()));
        if (backwards) {
            Collections.reverse(all);
        }
        return all.subList(all.indexOf(stretch), all.size());
    }
}
