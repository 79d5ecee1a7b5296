package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Tells the house what has happened. A lower floor announces a past-tense record; a higher one observes it, in the same
 * transaction (plain {@code @Observes}) or after it was committed ({@code during = AFTER_SUCCESS}).
 */
@ApplicationScoped
public class Announcements {
    private Event<Object> event;

    protected Announcements() {}

    @Inject
    Announcements(Event<Object> event) {
        this.event = event;
    }

    public void tell(Record news) {
        event.fire(news);
    }
}
