package org.astc.plenary.registration;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A stretch of time with its own prices: early, regular, late. It ends where the next one begins. */
@Entity
@Table(name = "price_phase")
public class PricePhase {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String name;
    private int position;

    @Column(name = "until_at")
    private Instant untilAt;

    protected PricePhase() {}

    PricePhase(UUID eventId, int position, OfferPlan.Phase plan) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.position = position;
        this.name = requireNonNull(plan.name());
        this.untilAt = plan.until();
    }

    void becomes(int newPosition, OfferPlan.Phase plan) {
        position = newPosition;
        name = requireNonNull(plan.name());
        untilAt = plan.until();
    }

    UUID getId() {
        return id;
    }

    String getName() {
        return name;
    }

    Instant getUntil() {
        return untilAt;
    }
}
