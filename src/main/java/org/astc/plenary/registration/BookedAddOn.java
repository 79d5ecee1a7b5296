package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An add-on that a registration took, at the price it had then. */
@Entity
@Table(name = "registration_add_on")
@IdClass(BookedAddOn.Key.class)
public class BookedAddOn {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Id
    @Column(name = "add_on_id")
    private UUID addOnId;

    @Column(name = "price_minor")
    private long priceMinor;

    protected BookedAddOn() {}

    BookedAddOn(Registration registration, UUID addOnId, long priceMinor) {
        this.registration = registration;
        this.addOnId = addOnId;
        this.priceMinor = priceMinor;
    }

    public UUID addOnId() {
        return addOnId;
    }

    public long priceMinor() {
        return priceMinor;
    }

    /** By what the row is known: registration and add-on. */
    public static class Key implements Serializable {
        private UUID registration;
        private UUID addOnId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && registration.equals(key.registration) && addOnId.equals(key.addOnId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(registration, addOnId);
        }
    }
}
