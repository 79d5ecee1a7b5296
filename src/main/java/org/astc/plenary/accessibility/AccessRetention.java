package org.astc.plenary.accessibility;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.astc.plenary.event.EventQueries;

/** Deletes, every night, the requests of events that ended sixty days ago. */
@Singleton
public class AccessRetention {
    /** So long after its end an event's requests are kept. */
    public static final Duration KEPT = Duration.ofDays(60);

    @Inject
    private AccessRequests requests;

    @Inject
    private EventQueries events;

    @Inject
    private Clock clock;

    /** Deletes what is too old; on several nodes each does, which does no harm. */
    @Schedule(hour = "3", minute = "23", persistent = false)
    public void purge() {
        requests.events().stream()
                .filter(event ->
                        clock.instant().isAfter(events.byId(event).end().plus(KEPT)))
                .forEach(requests::deleteAt);
    }
}
