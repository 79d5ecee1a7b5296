package org.astc.plenary.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.people.Likeness;
import org.astc.plenary.platform.Ids;

/** Two records that may be of one organization. Staff merge them, or say that they are two. */
@Entity
@Table(name = "organization_likeness")
public class OrganizationLikeness {
    @Id
    private UUID id;

    @Column(name = "one_id")
    private UUID oneId;

    @Column(name = "two_id")
    private UUID twoId;

    @Enumerated(EnumType.STRING)
    private Likeness.Reason reason;

    @Enumerated(EnumType.STRING)
    private Likeness.Standing status;

    @Column(name = "found_at")
    private Instant foundAt;

    protected OrganizationLikeness() {}

    OrganizationLikeness(UUID one, UUID two, Likeness.Reason reason, Instant now) {
        id = Ids.next();
        boolean inOrder = one.toString().compareTo(two.toString()) < 0;
        oneId = inOrder ? one : two;
        twoId = inOrder ? two : one;
        this.reason = reason;
        status = Likeness.Standing.OPEN;
        foundAt = now;
    }

    void dismiss() {
        status = Likeness.Standing.DISMISSED;
    }

    UUID getId() {
        return id;
    }

    UUID getOneId() {
        return oneId;
    }

    UUID getTwoId() {
        return twoId;
    }

    Likeness.Reason getReason() {
        return reason;
    }
}
