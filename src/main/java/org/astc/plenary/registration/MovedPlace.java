package org.astc.plenary.registration;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.people.PeopleMerged;
import org.astc.plenary.platform.Ids;

/**
 * A place that came to a person when two records were merged. Its private link is another one since, so that what was
 * told in confidence before is out of reach; it comes back with the old link when the merge is undone, and is erased
 * when that is not possible any more. It is kept for every place that moves, whether or not anything was told.
 */
@Entity
@Table(name = "moved_place")
public class MovedPlace {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "merge_id")
    private UUID mergeId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "from_person_id")
    private UUID fromPersonId;

    @Column(name = "to_person_id")
    private UUID toPersonId;

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "to_version")
    private int toVersion;

    @Enumerated(EnumType.STRING)
    private MovedPlaceStatus status;

    @Column(name = "takes_along")
    private boolean takesAlong;

    private boolean told;

    /** When it was last tried in vain to tell it; null if that never failed. */
    @Column(name = "tried_at")
    private Instant triedAt;

    protected MovedPlace() {}

    /** Moves the place, and remembers how it was. */
    static MovedPlace move(Registration place, PeopleMerged news) {
        MovedPlace moved = new MovedPlace();
        moved.id = Ids.next();
        moved.mergeId = news.mergeId();
        moved.eventId = place.getEventId();
        moved.registrationId = place.getId();
        moved.fromPersonId = place.getPersonId();
        moved.toPersonId = news.keptId();
        moved.fromVersion = place.getLinkVersion();
        moved.status = MovedPlaceStatus.MOVED;
        place.moveTo(news.keptId());
        moved.toVersion = place.getLinkVersion();
        return moved;
    }

    /**
     * The merge was undone. A place that has another link since, or somebody else's, does not get its old link again:
     * then what was told under that is over.
     *
     * @param confided whether the place was the one where the kept person confided at the event
     */
    void goBack(Registration place, boolean confided) {
        if (!toPersonId.equals(place.getPersonId())) {
            end();
        } else if (place.getLinkVersion() == toVersion) {
            place.moveBack(fromPersonId, fromVersion);
            status = MovedPlaceStatus.BACK;
            takesAlong = confided;
        } else {
            place.moveBack(fromPersonId, place.getLinkVersion());
            end();
        }
    }

    /** It does not go back any more. */
    void end() {
        status = MovedPlaceStatus.ENDED;
    }

    void tell() {
        told = true;
    }

    /** It could not be told. */
    void failed(Instant now) {
        triedAt = requireNonNull(now);
    }

    /** What the contexts above are to do; {@code elsewhere} if the former person has another place at the event. */
    Record news(boolean elsewhere) {
        return status == MovedPlaceStatus.BACK
                ? new HoldingsKept(
                        eventId, registrationId, toPersonId, toVersion, fromPersonId, fromVersion, !takesAlong)
                : new HoldingsEnded(eventId, registrationId, fromPersonId, fromVersion, elsewhere);
    }

    boolean isBack() {
        return status == MovedPlaceStatus.BACK;
    }

    /** Whose answers go elsewhere or are erased. */
    UUID leaver() {
        return isBack() ? toPersonId : fromPersonId;
    }

    UUID getId() {
        return id;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getRegistrationId() {
        return registrationId;
    }

    UUID getFromPersonId() {
        return fromPersonId;
    }
}
