package org.astc.plenary.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A letter on its way. */
@Entity
@Table(name = "outbox")
public class OutboxEntry {
    @Id
    private UUID id;

    private String kind;
    private UUID about;

    @Column(name = "event_id")
    private UUID eventId;

    private String recipient;
    private String language;
    private String status;
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxEntry() {}

    OutboxEntry(Letter letter, Instant now) {
        this.id = Ids.next();
        this.kind = letter.kind();
        this.about = letter.about();
        this.eventId = letter.eventId();
        this.recipient = letter.recipient();
        this.language = letter.language();
        this.status = "PENDING";
        this.dueAt = now;
        this.createdAt = now;
    }
}
