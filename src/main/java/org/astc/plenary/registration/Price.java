package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What a registration type costs in a price phase, in minor units of the event's currency. */
@Entity
@Table(name = "price")
public class Price {
    @EmbeddedId
    private Cell cell;

    @Column(name = "amount_minor")
    private long amountMinor;

    protected Price() {}

    Price(UUID typeId, UUID phaseId, long amountMinor) {
        this.cell = new Cell(typeId, phaseId);
        this.amountMinor = amountMinor;
    }

    void becomes(long newAmountMinor) {
        amountMinor = newAmountMinor;
    }

    UUID getTypeId() {
        return cell.typeId();
    }

    UUID getPhaseId() {
        return cell.phaseId();
    }

    long getAmountMinor() {
        return amountMinor;
    }

    /** A cell of the price table: a row (type) and a column (phase). */
    @Embeddable
    static class Cell implements Serializable {
        @Column(name = "type_id")
        private UUID typeId;

        @Column(name = "phase_id")
        private UUID phaseId;

        protected Cell() {}

        Cell(UUID typeId, UUID phaseId) {
            this.typeId = typeId;
            this.phaseId = phaseId;
        }

        UUID typeId() {
            return typeId;
        }

        UUID phaseId() {
            return phaseId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && typeId.equals(cell.typeId) && phaseId.equals(cell.phaseId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(typeId, phaseId);
        }
    }
}
