package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Where a person with several places at one event confides. After a merge these may have several addresses, and the
 * merge may have been wrong: only the first of them, and others with its address, show and take what is told in
 * confidence. The person's own come first, in the order of booking, then those that came with a merge.
 */
@ApplicationScoped
class FirstPlace {
    private MovedPlaces places;
    private HolderChanges changes;

    protected FirstPlace() {}

    @Inject
    FirstPlace(MovedPlaces places, HolderChanges changes) {
        this.places = places;
        this.changes = changes;
    }

    /** Says whether the address of the place is the one under which its person confides at the event. */
    boolean hasItsAddress(Registration place) {
        List<MovedPlaces.Standing> all = of(place);
        return all.isEmpty() || all.get(0).email().equals(place.getEmail()) && !waitsForAnother(all.get(0), place);
    }

    /** Says whether it is the place itself. */
    boolean is(Registration place) {
        List<MovedPlaces.Standing> all = of(place);
        return !all.isEmpty()
                && all.get(0).registrationId().equals(place.getId())
                && !waitsForAnother(all.get(0), place);
    }

    /**
     * The person's own place went to somebody else, or to an address that was known as theirs already, and it is not
     * decided yet what becomes of what they told there.
     */
    private boolean waitsForAnother(MovedPlaces.Standing first, Registration place) {
        List<UUID> heirs = changes.undecidedHeirs(place.getEventId(), place.getPersonId());
        return first.moved() ? !heirs.isEmpty() : heirs.contains(place.getPersonId());
    }

    private List<MovedPlaces.Standing> of(Registration place) {
        return place.getPersonId() == null ? List.of() : places.standing(place.getEventId(), place.getPersonId());
    }
}
