package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.people.MergeSettled;
import org.astc.plenary.people.PeopleMerged;
import org.astc.plenary.people.PeopleParted;

/** Moves places when two records of a person are merged, and back when that is undone, in the same transaction. */
@ApplicationScoped
@Transactional
class MergedPeoplesPlaces {
    private static final int AT_ONCE = 50;

    private MovedPlaces places;
    private HolderChanges changes;
    private FirstPlace first;
    private RegistrationMails mails;
    private EventQueries events;
    private Clock clock;

    protected MergedPeoplesPlaces() {}

    @Inject
    MergedPeoplesPlaces(
            MovedPlaces places,
            HolderChanges changes,
            FirstPlace first,
            RegistrationMails mails,
            EventQueries events,
            Clock clock) {
        this.places = places;
        this.changes = changes;
        this.first = first;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** A place keeps name and address as booked; its old private link is dead, and a new one is mailed there. */
    void merged(@Observes PeopleMerged news) {
        List<Registration> moved = places.lockAllOf(news.otherId());
        moved.forEach(place -> places.add(MovedPlace.move(place, news)));
        places.flush();
        moved.forEach(this::mailLink);
    }

    void parted(@Observes PeopleParted news) {
        for (MovedPlace moved : places.of(news.mergeId())) {
            Registration place = places.lock(moved.getRegistrationId());
            moved.goBack(place, first.is(place));
            places.flush();
            if (moved.isBack()) {
                mailLink(place);
            }
        }
    }

    void settled(@Observes MergeSettled news) {
        places.of(news.mergeId()).forEach(MovedPlace::end);
    }

    private void mailLink(Registration place) {
        if (place.isFirm()
                && clock.instant().isBefore(events.byId(place.getEventId()).end())) {
            mails.linkChanged(place);
        }
    }

    /** Returns what is to be told, with the place that it is about. */
    List<Due> due() {
        return places.due(AT_ONCE).stream()
                .map(place -> new Due(
                        place.getId(),
                        place.getRegistrationId(),
                        place.news(changes.isElsewhere(
                                place.getEventId(), place.getFromPersonId(), place.getRegistrationId()))))
                .toList();
    }

    /** A moved place of which something is to be told. */
    record Due(UUID placeId, UUID registrationId, Record news) {}

    /** Returns what was to be told by now of the places that went back, or that did not. */
    List<Record> again(MovedPlaceStatus status) {
        return places.decided(status).stream()
                .filter(place -> !changes.isThere(place.getEventId(), place.leaver()))
                .map(place -> place.news(false))
                .toList();
    }

    void told(UUID id) {
        places.find(id).ifPresent(MovedPlace::tell);
    }

    void failed(UUID id) {
        places.lockMoved(id).ifPresent(place -> place.failed(clock.instant()));
    }
}
