package org.astc.plenary.registration;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * Somebody else than the person changed the address of a registration, so the private link went to another holder. What
 * the former holder told in confidence is out of reach at once, and is erased after a week unless the former holder
 * confirms, from the old address, that the new one is theirs too. It is kept for every change of address, whether or
 * not anything was told, so it says nothing about that.
 */
@Entity
@Table(name = "holder_change")
public class HolderChange {
    static final Duration TIME_TO_CONFIRM = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "from_person_id")
    private UUID fromPersonId;

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "to_person_id")
    private UUID toPersonId;

    @Column(name = "to_version")
    private int toVersion;

    @Enumerated(EnumType.STRING)
    private HolderChangeStatus status;

    /** What it was before it was settled; null for some that were settled before this was noted. */
    @Enumerated(EnumType.STRING)
    private HolderChangeStatus outcome;

    /** Once settled: the former holder had another place at the event, and kept what they told. */
    private boolean stayed;

    @Column(name = "due_at")
    private Instant dueAt;

    /** When it was last tried in vain to tell it; null if that never failed. */
    @Column(name = "tried_at")
    private Instant triedAt;

    protected HolderChange() {}

    HolderChange(OwnPage before, Registration after, Instant now) {
        this.id = Ids.next();
        this.eventId = before.eventId();
        this.registrationId = before.registrationId();
        this.fromPersonId = before.personId();
        this.fromVersion = before.linkVersion();
        this.toPersonId = after.getPersonId();
        this.toVersion = after.getLinkVersion();
        this.status = HolderChangeStatus.WAITING;
        this.dueAt = now.plus(TIME_TO_CONFIRM);
    }

    /** The person asked to be erased: nothing is waited for. */
    static HolderChange erasure(Registration registration, Instant now) {
        HolderChange change = new HolderChange();
        change.id = Ids.next();
        change.eventId = registration.getEventId();
        change.registrationId = registration.getId();
        change.fromPersonId = registration.getPersonId();
        change.fromVersion = registration.getLinkVersion();
        change.toPersonId = null;
        change.toVersion = registration.getLinkVersion();
        change.status = HolderChangeStatus.OVER;
        change.dueAt = now;
        return change;
    }

    /** The former holder says that the new address is theirs too. */
    void confirm() {
        become(HolderChangeStatus.CONFIRMED);
    }

    /** The address went back to the former holder before the week was over. */
    void goBack(Registration registration) {
        toPersonId = registration.getPersonId();
        toVersion = registration.getLinkVersion();
        become(HolderChangeStatus.CONFIRMED);
    }

    /** The week is over. */
    void giveUp() {
        become(HolderChangeStatus.OVER);
    }

    /** It was done everywhere; {@code stays} as it was told. */
    void settle(boolean stays) {
        HolderChangeStatus decided = status;
        become(HolderChangeStatus.SETTLED);
        outcome = decided;
        stayed = stays;
    }

    /** It could not be told. */
    void failed(Instant now) {
        triedAt = requireNonNull(now);
    }

    private void become(HolderChangeStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
    }

    /**
     * Returns what became of it, CONFIRMED or OVER; whoever waited too long gave it up. Empty for some that were
     * settled before this was noted.
     */
    Optional<HolderChangeStatus> decided() {
        return switch (status) {
            case WAITING -> Optional.of(HolderChangeStatus.OVER);
            case SETTLED -> Optional.ofNullable(outcome);
            default -> Optional.of(status);
        };
    }

    boolean isWaiting(Instant now) {
        return status == HolderChangeStatus.WAITING && now.isBefore(dueAt);
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

    HolderChangeStatus getStatus() {
        return status;
    }

    Instant getDueAt() {
        return dueAt;
    }

    /** Whether the former holder keeps what they told; {@code elsewhere} if they have another place at the event. */
    boolean stays(boolean elsewhere) {
        return elsewhere && !fromPersonId.equals(toPersonId);
    }

    /** What the contexts above are to do; {@code stays} if the former holder keeps what they told. */
    Record news(boolean stays) {
        HolderChangeStatus decided = status == HolderChangeStatus.SETTLED ? outcome : status;
        return decided == HolderChangeStatus.CONFIRMED
                ? new HoldingsKept(eventId, registrationId, fromPersonId, fromVersion, toPersonId, toVersion, stays)
                : new HoldingsEnded(eventId, registrationId, fromPersonId, fromVersion, stays);
    }
}
