package org.astc.plenary.registration;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** So many places, used by any number of types and add-ons. {@link Capacity} alone moves what is taken. */
@Entity
@Table(name = "quota")
public class Quota {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String name;
    private int capacity;
    private int taken;

    protected Quota() {}

    Quota(UUID eventId, OfferPlan.Places plan) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.name = requireNonNull(plan.name());
        this.capacity = plan.capacity();
    }

    /** Gets another name, another size. Whoever calls has made sure that what is taken still fits. */
    void becomes(String newName, int newCapacity) {
        name = requireNonNull(newName);
        capacity = newCapacity;
    }

    UUID getId() {
        return id;
    }

    String getName() {
        return name;
    }

    int getCapacity() {
        return capacity;
    }

    int getTaken() {
        return taken;
    }
}
