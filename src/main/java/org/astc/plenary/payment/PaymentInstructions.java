package org.astc.plenary.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How the invoices of one event are paid, in the words of its staff. */
@Entity
@Table(name = "payment_instructions")
public class PaymentInstructions {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private String words;

    protected PaymentInstructions() {}

    PaymentInstructions(UUID eventId, String words) {
        this.eventId = eventId;
        this.words = words;
    }

    void say(String other) {
        words = other;
    }

    String getWords() {
        return words;
    }
}
