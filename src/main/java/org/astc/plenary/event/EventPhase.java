package org.astc.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A time during which an event is open for something, such as registration. */
@Entity
@Table(name = "event_phase")
public class EventPhase {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected EventPhase() {}

    EventPhase(UUID eventId, PhaseKind kind, Instant opensAt, Instant closesAt) {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException(closesAt + " is not after " + opensAt);
        }
        this.id = Ids.next();
        this.eventId = eventId;
        this.kind = kind;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    PhaseKind kind() {
        return kind;
    }

    void lasts(PhaseWindow window) {
        opensAt = window.opensAt();
        closesAt = window.closesAt();
    }

    PhaseWindow window() {
        return new PhaseWindow(kind, opensAt, closesAt);
    }
}
