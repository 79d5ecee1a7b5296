package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;

/** Asks the former holder of a private link what is to become of what they told in confidence. */
@ApplicationScoped
@Transactional
public class HolderChangeService {
    private static final int AT_ONCE = 50;

    private HolderChanges changes;
    private Secrets secrets;
    private Outbox outbox;
    private Clock clock;

    protected HolderChangeService() {}

    @Inject
    HolderChangeService(HolderChanges changes, Secrets secrets, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Notes that the address changed, and writes to the old one. Part of the transaction of the change. */
    void begin(OwnPage before, Registration after) {
        changes.waiting(after.getId()).stream()
                .filter(earlier -> earlier.getFromPersonId().equals(after.getPersonId()))
                .forEach(earlier -> earlier.goBack(after));
        HolderChange change = new HolderChange(before, after, clock.instant());
        changes.add(change);
        if (before.email() != null) {
            outbox.post(new Letter(
                    HolderChangeLetter.KIND, change.getId(), before.eventId(), before.email(), before.language()));
        }
    }

    /** Notes that the person is erased, so that the stores above erase too. */
    void erase(Registration registration) {
        if (registration.getPersonId() != null) {
            changes.add(HolderChange.erasure(registration, clock.instant()));
        }
    }

    /** A change as its former holder sees it: {@code kept} is null as long as it may be decided, until {@code due}. */
    public record Shown(Instant due, Boolean kept) {}

    /**
     * Returns what may be decided, or was.
     *
     * @throws NotFound if there is no such change, the key is not its own, or it is long over
     */
    public Shown shown(UUID id, String key) {
        HolderChange change = known(id, key);
        if (change.isWaiting(clock.instant())) {
            return new Shown(change.getDueAt(), null);
        }
        return change.decided()
                .map(decided -> new Shown(change.getDueAt(), decided == HolderChangeStatus.CONFIRMED))
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps what the former holder told, under the new address.
     *
     * @throws NotFound as {@link #shown}, or if it was decided already
     */
    public void confirm(UUID id, String key) {
        open(id, key).confirm();
    }

    /**
     * Has it erased at once.
     *
     * @throws NotFound as {@link #confirm}
     */
    public void giveUp(UUID id, String key) {
        open(id, key).giveUp();
    }

    /** Returns the key of the letter; put there while it is sent, and nowhere else. */
    String keyOf(UUID id) {
        return secrets.derive("holder-change:" + id);
    }

    /** Returns what is to be told, with the change that it is about. */
    List<Due> due() {
        Instant now = clock.instant();
        List<HolderChange> all = changes.due(now, AT_ONCE);
        all.stream()
                .filter(change -> change.getStatus() == HolderChangeStatus.WAITING)
                .forEach(HolderChange::giveUp);
        return all.stream().map(this::due).toList();
    }

    private Due due(HolderChange change) {
        boolean stays = change.stays(
                changes.isElsewhere(change.getEventId(), change.getFromPersonId(), change.getRegistrationId()));
        return new Due(change.getId(), change.getRegistrationId(), change.news(stays), stays);
    }

    /** A change that is to be told. */
    record Due(UUID changeId, UUID registrationId, Record news, boolean stays) {}

    void settle(Due told) {
        changes.find(told.changeId())
                .filter(change -> change.getStatus() != HolderChangeStatus.SETTLED)
                .ifPresent(change -> change.settle(told.stays()));
    }

    /** Notes that it could not be told, so that it is tried again behind the others. */
    void failed(Due due) {
        changes.lock(due.changeId()).ifPresent(change -> change.failed(clock.instant()));
    }

    /** Returns what was to be told by now, in the order of the changes. */
    List<Record> again() {
        return changes.decided().stream()
                .filter(change -> !changes.isThere(change.getEventId(), change.getFromPersonId()))
                .map(change -> change.news(false))
                .toList();
    }

    private HolderChange open(UUID id, String key) {
        HolderChange change = known(id, key);
        if (!change.isWaiting(clock.instant())) {
            throw new NotFound();
        }
        return change;
    }

    private HolderChange known(UUID id, String key) {
        boolean opens = secrets.matches("holder-change:" + id, key);
        return changes.find(id).filter(change -> opens).orElseThrow(NotFound::new);
    }
}
