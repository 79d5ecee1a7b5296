package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.DataSubject;

/** Places that went from somebody to another holder: what was told there is still theirs, and the trail names them. */
@ApplicationScoped
class LostPlaces {
    private HolderChanges changes;
    private PersonService people;
    private AuditErasure trail;

    protected LostPlaces() {}

    @Inject
    LostPlaces(HolderChanges changes, PersonService people, AuditErasure trail) {
        this.changes = changes;
        this.people = people;
        this.trail = trail;
    }

    /** Has erased at once what still waits for the person's yes, and forgets what the trail says of these places. */
    void erase(DataSubject subject) {
        List<UUID> records = people.recordsOf(subject);
        if (records.isEmpty()) {
            return;
        }
        changes.lockWaitingFor(records).stream()
                .filter(change -> !subject.leavesOut(change.getEventId()))
                .forEach(HolderChange::giveUp);
        changes.from(records).stream()
                .filter(change -> !subject.leavesOut(change.getEventId()))
                .map(HolderChange::getRegistrationId)
                .distinct()
                .forEach(trail::forget);
    }
}
