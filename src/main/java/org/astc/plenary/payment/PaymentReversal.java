package org.astc.plenary.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Says that a payment was recorded by mistake, and why. The payment stays as it was written; it counts no more. */
@Entity
@Table(name = "payment_reversal")
public class PaymentReversal {
    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PaymentReversal() {}

    PaymentReversal(UUID paymentId, String reason, Instant now) {
        this.paymentId = paymentId;
        this.reason = reason;
        this.recordedAt = now;
    }

    TakenBack of(Payment payment) {
        return new TakenBack(payment.summary(), reason, recordedAt);
    }
}
