package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.security.DataSubject;

/** The own pages of a person, for the contexts that keep something in confidence there. */
@ApplicationScoped
@Transactional
public class ConfidedPlaces {
    private OwnPages pages;
    private PlacesOfSubject places;
    private MovedPlaces moved;
    private PageCodeService codes;
    private ShownCode shown;

    protected ConfidedPlaces() {}

    @Inject
    ConfidedPlaces(OwnPages pages, PlacesOfSubject places, MovedPlaces moved, PageCodeService codes, ShownCode shown) {
        this.pages = pages;
        this.places = places;
        this.moved = moved;
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

    /**
     * Returns the record of whoever has the link of the page: who comes, or, if the place came to them with a merge,
     * the record that was merged. A link shows and erases what was held under its own record; the merge may have been
     * wrong.
     */
    public UUID recordBehind(OwnPage page) {
        return moved.formerPeople(page.registrationId(), page.personId()).stream()
                .findFirst()
                .orElse(page.personId());
    }

    /** Returns those for which this request showed that a code was entered a short time ago. */
    public List<OwnPage> shown(DataSubject subject) {
        String token = shown.token();
        return token == null
                ? List.of()
                : of(subject).stream().filter(page -> codes.isOpen(page, token)).toList();
    }

    /** Returns the code that this request showed, as long as it is in force for one of the person's pages. */
    public Optional<CodeInForce> code(DataSubject subject) {
        return shown(subject).stream()
                .findFirst()
                .flatMap(page ->
                        codes.openUntil(page, shown.token()).map(until -> new CodeInForce(page.eventId(), until)));
    }

    /**
     * A code that was entered.
     *
     * @param eventId of whose page it is
     * @param until it shows what was told in confidence
     */
    public record CodeInForce(UUID eventId, Instant until) {}
}
