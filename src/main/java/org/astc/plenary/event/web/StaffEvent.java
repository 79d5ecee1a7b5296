package org.astc.plenary.event.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PathParameters;

/** The event that a staff page is about, published or not: the one of {@code {slug}} in its address. */
@Named("staffEvent")
@RequestScoped
public class StaffEvent {
    @Inject
    private EventQueries events;

    @Inject
    private PathParameters path;

    private EventSummary event;

    /**
     * Returns the event.
     *
     * @throws NotFound if there is none of this slug
     */
    public EventSummary get() {
        if (event == null) {
            event = events.anyBySlug(path.get("slug")).orElseThrow(NotFound::new);
        }
        return event;
    }

    public UUID getId() {
        return get().id();
    }

    public String getSlug() {
        return get().slug();
    }

    public String getName() {
        return get().name();
    }

    /** The language that the event's texts are written in. */
    public String getLang() {
        return get().language();
    }

    public String getCurrency() {
        return get().currency();
    }

    public ZoneId getZone() {
        return get().zone();
    }
}
