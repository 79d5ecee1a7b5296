package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** An add-on that a registration took, at the price it had then. */
@Embeddable
public class BookedAddOn {
    @Column(name = "add_on_id")
    private UUID addOnId;

    @Column(name = "price_minor")
    private long priceMinor;

    protected BookedAddOn() {}

    BookedAddOn(UUID addOnId, long priceMinor) {
        this.addOnId = addOnId;
        this.priceMinor = priceMinor;
    }

    public UUID addOnId() {
        return addOnId;
    }

    public long priceMinor() {
        return priceMinor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookedAddOn booked && addOnId.equals(booked.addOnId) && priceMinor == booked.priceMinor;
    }

    @Override
    public int hashCode() {
        return Objects.hash(addOnId, priceMinor);
    }
}
