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

    /** Returns those for which this request showed that a code was entered a short time ago: one at most. */
    public List<OwnPage> shown(DataSubject subject) {
        return code(subject).map(CodeInForce::page).stream().toList();
    }

    /**
     * Returns the code that this request showed, as long as it is in force for one of the person's pages. Without a
     * code of ours nothing is looked up.
     */
    public Optional<CodeInForce> code(DataSubject subject) {
        UUID opened = codes.registrationOf(shown.token()).orElse(null);
        return opened == null ? Optional.empty() : code(places.of(subject), opened);
    }

    private Optional<CodeInForce> code(List<Registration> all, UUID opened) {
        boolean others = all.stream()
                .anyMatch(place -> !place.getId().equals(opened)
                        && place.getPersonId() != null
                        && RegistrationStatus.FIRM.contains(place.getStatus()));
        return all.stream()
                .filter(place -> place.getId().equals(opened) && place.getPersonId() != null)
                .findFirst()
                .flatMap(place -> pages.of(place.getId()))
                .flatMap(page ->
                        codes.openUntil(page, shown.token()).map(until -> new CodeInForce(page, until, others)));
    }

    /**
     * A code that was entered.
     *
     * @param page the only one that it opens
     * @param until it shows what was told in confidence there
     * @param others whether the person has other places that are firm; it shows nothing of those
     */
    public record CodeInForce(OwnPage page, Instant until, boolean others) {}
}
