package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.ByTheClock;

/** Deletes, every night, the requests of events that ended sixty days ago. */
@ApplicationScoped
public class AccessRetention implements ByTheClock {
    /** So long after its end an event's requests are kept. */
    public static final Duration KEPT = Duration.ofDays(60);

    @Inject
    private AccessRequests requests;

    @Inject
    private EventQueries events;

    @Inject
    private Clock clock;

    @Override
    public String times() {
        return "23 3";
    }

    /** Deletes what is too old; on several nodes each does, which does no harm. */
    @Transactional
    @Override
    public void round() {
        requests.events().stream()
                .filter(event ->
                        clock.instant().isAfter(events.byId(event).end().plus(KEPT)))
                .forEach(requests::deleteAt);
    }
}
