package org.astc.plenary.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.registration.PersonPlace;
import org.astc.plenary.registration.PersonPlaceQueries;

/** Where somebody is registered, for the page of staff that shows the person. */
@Named("personPlaces")
@RequestScoped
public class PersonPlacesView {
    @Inject
    private PersonPlaceQueries places;

    @Inject
    private EventQueries events;

    private List<Row> rows;

    /** A registration beside its event. */
    public record Row(PersonPlace place, EventSummary event) {}

    public List<Row> of(UUID personId) {
        if (rows == null) {
            Map<UUID, EventSummary> known = new HashMap<>();
            rows = places.of(personId).stream()
                    .map(place -> new Row(place, known.computeIfAbsent(place.eventId(), events::byId)))
                    .toList();
        }
        return rows;
    }
}
