package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.registration.ConfidedPlaces;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * The voluntary answers of a person. They are shown only as far as this request showed a code from the person's own
 * address; erasing needs none. The inclusion store never shares the caller's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InclusionPersonalData implements PersonalData {
    private Linker linker;
    private ConfidedPlaces places;
    private PersonService people;
    private EventKeys keys;
    private EventQueries events;

    protected InclusionPersonalData() {}

    @Inject
    InclusionPersonalData(
            Linker linker, ConfidedPlaces places, PersonService people, EventKeys keys, EventQueries events) {
        this.linker = linker;
        this.places = places;
        this.people = people;
        this.keys = keys;
        this.events = events;
    }

    @Override
    public String part() {
        return "voluntary-answers";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (OwnPage page : places.shown(subject)) {
            linker.own(page.eventId(), page.personId(), Questionnaire.all(), Linker.Own.READ)
                    .forEach(answer -> answers.add(values(page.eventId(), answer)));
        }
        return answers.isEmpty() ? Map.of() : Map.of("answers", answers);
    }

    /**
     * Asks no more than whether anybody answered at an event whose page is shown: whether this person did, the store
     * does not tell without being opened.
     */
    @Override
    public boolean holds(DataSubject subject) {
        return places.shown(subject).stream()
                .map(page -> EventTag.of(page.eventId()))
                .anyMatch(event -> keys.of(event).isPresent());
    }

    @Override
    public void erase(DataSubject subject) {
        List<UUID> records = people.recordsOf(subject);
        places.of(subject).stream()
                .map(OwnPage::eventId)
                .distinct()
                .forEach(event ->
                        records.forEach(person -> linker.own(event, person, Questionnaire.all(), Linker.Own.DELETE)));
    }

    /** No moment: the store knows none. */
    private Map<String, Object> values(UUID eventId, Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", events.byId(eventId).slug());
        values.put(
                "consentVersion",
                keys.of(EventTag.of(eventId))
                        .map(EventKeys.Wrapped::consentVersion)
                        .orElse(null));
        values.put("question", answer.question());
        values.put("state", answer.state().name());
        values.put("chosen", answer.chosen());
        values.put("words", answer.words());
        return values;
    }
}
