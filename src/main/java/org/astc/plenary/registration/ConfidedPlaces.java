package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.astc.plenary.security.DataSubject;

/** The own pages of a person, for the contexts that keep something in confidence there. */
@ApplicationScoped
@Transactional
public class ConfidedPlaces {
    private OwnPages pages;
    private PlacesOfSubject places;
    private PageCodeService codes;
    private ShownCode shown;

    protected ConfidedPlaces() {}

    @Inject
    ConfidedPlaces(OwnPages pages, PlacesOfSubject places, PageCodeService codes, ShownCode shown) {
        this.pages = pages;
        this.places = places;
        this.codes = codes;
        this.shown = shown;
    }

    /** Returns the pages of all registrations of the person. */
    public List<OwnPage> of(DataSubject subject) {
        return places.of(subject).stream()
                .filter(place -> place.getPersonId() != null)
                .flatMap(place -> pages.of(place.getId()).stream())
                .toList();
    }

    /** Returns those for which this request showed that a code was entered a short time ago. */
    public List<OwnPage> shown(DataSubject subject) {
        String token = shown.token();
        return token == null
                ? List.of()
                : of(subject).stream().filter(page -> codes.isOpen(page, token)).toList();
    }
}
