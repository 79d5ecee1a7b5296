package org.astc.plenary.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.registration.PersonPlaceQueries;

/** Where somebody is registered, for the pages of staff that show or compare people. */
@Named("personPlaces")
@RequestScoped
public class PersonPlacesView {
    @Inject
    private PersonPlaceQueries places;

    private final Map<UUID, List<PersonPlaceQueries.Row>> rows = new HashMap<>();

    public List<PersonPlaceQueries.Row> of(UUID personId) {
        return rows.computeIfAbsent(personId, places::of);
    }
}
