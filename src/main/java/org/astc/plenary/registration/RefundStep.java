package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** One step of an event's refund ladder. */
@Entity
@Table(name = "refund_step")
public class RefundStep {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "until_at")
    private Instant untilAt;

    private int percent;
    private int position;

    protected RefundStep() {}

    RefundStep(UUID eventId, int position, RefundPromise promise) {
        this.id = Ids.next();
        this.eventId = eventId;
        this.position = position;
        this.untilAt = promise.until();
        this.percent = promise.percent();
    }

    RefundPromise promise() {
        return new RefundPromise(untilAt, percent);
    }
}
