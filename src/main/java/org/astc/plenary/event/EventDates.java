package org.astc.plenary.event;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** When an event takes place, in the local time of its own zone. */
public record EventDates(LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zone) {
    public EventDates {
        if (endsAt.isBefore(startsAt)) {
            throw new IllegalArgumentException(endsAt + " is before " + startsAt);
        }
    }
}
