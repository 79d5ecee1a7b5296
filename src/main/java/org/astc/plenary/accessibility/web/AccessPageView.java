package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.AccessStatement;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.FactKind;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;

/** What is there for everybody, room by room, what does not work yet, and how to ask for more. */
@Named
@RequestScoped
public class AccessPageView {
    @Inject
    private EventQueries events;

    @Inject
    private Preview preview;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private EventSummary event;
    private List<AccessStatement> facts;
    private List<RoomAccess> rooms;

    @PostConstruct
    void load() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        facts = events.accessFacts(event.id());
        rooms = events.rooms(event.id()).stream()
                .map(room -> RoomAccess.of(room, language.locale()))
                .toList();
    }

    public EventSummary getEvent() {
        return event;
    }

    public List<RoomAccess> getRooms() {
        return rooms;
    }

    public List<String> getProvided() {
        return facts(FactKind.PROVIDED);
    }

    public List<String> getGaps() {
        return facts(FactKind.GAP);
    }

    private List<String> facts(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(AccessStatement::text)
                .toList();
    }

    /** Nothing was said about this event. */
    public boolean isUnknown() {
        return facts.isEmpty() && rooms.isEmpty();
    }

    public boolean isOver() {
        return event.hasEnded(clock.instant());
    }

    /** Until when requests can surely be arranged; empty if it is not set, or over. */
    public String getUntil() {
        return events.phase(event.id(), PhaseKind.ACCESS_REQUESTS)
                .filter(phase -> clock.instant().isBefore(phase.closesAt()))
                .map(phase -> Moments.until(language.locale(), phase.closesAt(), event.zone()))
                .orElse("");
    }
}
