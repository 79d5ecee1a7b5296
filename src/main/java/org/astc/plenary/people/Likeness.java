package org.astc.plenary.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Two records that may be of one person. Staff merge them, or say that they are two people. */
@Entity
@Table(name = "person_likeness")
public class Likeness {
    @Id
    private UUID id;

    @Column(name = "one_id")
    private UUID oneId;

    @Column(name = "two_id")
    private UUID twoId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private Standing status;

    @Column(name = "found_at")
    private Instant foundAt;

    protected Likeness() {}

    Likeness(UUID one, UUID two, Reason reason, Instant now) {
        id = Ids.next();
        boolean inOrder = one.toString().compareTo(two.toString()) < 0;
        oneId = inOrder ? one : two;
        twoId = inOrder ? two : one;
        this.reason = reason;
        status = Standing.OPEN;
        foundAt = now;
    }

    /** Why two records look alike. */
    public enum Reason {
        /** They have one address. */
        ADDRESS,
        /** They have one name, and addresses of one organization. */
        NAME
    }

    /** What became of it. */
    public enum Standing {
        OPEN,
        /** They are two people. */
        DISMISSED,
        MERGED
    }

    void dismiss() {
        status = Standing.DISMISSED;
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

    Reason getReason() {
        return reason;
    }
}
