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

    /**
     * Returns until when the former holder may confirm.
     *
     * @throws NotFound if there is no such change, the key is not its own, or the time is over
     */
    public Instant until(UUID id, String key) {
        return open(id, key).getDueAt();
    }

    /**
     * Keeps what the former holder told, under the new address.
     *
     * @throws NotFound as {@link #until}
     */
    public void confirm(UUID id, String key) {
        open(id, key).confirm();
    }

    /**
     * Has it erased at once.
     *
     * @throws NotFound as {@link #until}
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
        return new Due(change.getId(), change.news(stays), stays);
    }

    /** A change that is to be told. */
    record Due(UUID changeId, Record news, boolean stays) {}

    void settle(Due told) {
        changes.find(told.changeId())
                .filter(change -> change.getStatus() != HolderChangeStatus.SETTLED)
                .ifPresent(change -> change.settle(told.stays()));
    }

    /** Returns what was to be told by now, in the order of the changes. */
    List<Record> again() {
        return changes.decided().stream()
                .filter(change -> !changes.isThere(change.getEventId(), change.getFromPersonId()))
                .map(change -> change.news(false))
                .toList();
    }

    private HolderChange open(UUID id, String key) {
        boolean opens = secrets.matches("holder-change:" + id, key);
        return changes.find(id)
                .filter(change -> opens && change.isWaiting(clock.instant()))
                .orElseThrow(NotFound::new);
    }
}
