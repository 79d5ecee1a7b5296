package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.web.Language;

/** Puts the event beside a registration; asks the database nothing that it was told before. */
@ApplicationScoped
class EventSides {
    private EventQueries events;
    private Language language;
    private Clock clock;

    protected EventSides() {}

    @Inject
    EventSides(EventQueries events, Language language, Clock clock) {
        this.events = events;
        this.language = language;
        this.clock = clock;
    }

    /** Returns it, and offers the page the event's language. */
    EventSide of(EventSummary event) {
        language.suggest(Locale.forLanguageTag(event.language()));
        return new EventSide(event, events.accessFacts(event.id()), language.locale(), event.hasEnded(clock.instant()));
    }
}
