package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.web.Language;

/** Puts the event beside a registration; asks the database nothing that it was told before. */
@ApplicationScoped
class EventSides {
    private EventQueries events;
    private Language language;

    protected EventSides() {}

    @Inject
    EventSides(EventQueries events, Language language) {
        this.events = events;
        this.language = language;
    }

    /** Returns it, and offers the page the event's language. */
    EventSide of(EventSummary event) {
        language.suggest(Locale.forLanguageTag(event.language()));
        return new EventSide(event, events.accessFacts(event.id()), language.locale());
    }
}
