package org.astc.plenary.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Money;

/** Money that came in for an invoice; the whole amount at once. */
@Entity
@Table(name = "payment")
public class Payment {
    @Id
    private UUID id;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {}

    Payment(UUID invoiceId, Money amount, Receipt receipt, Instant now) {
        this.id = Ids.next();
        this.invoiceId = invoiceId;
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.effectiveOn = receipt.effectiveOn();
        this.reference = receipt.reference();
        this.recordedAt = now;
    }

    /** Says that it was recorded by mistake. */
    PaymentReversal takeBack(String reason, Instant now) {
        return new PaymentReversal(id, reason, now);
    }

    PaymentSummary summary() {
        return new PaymentSummary(Money.ofMinor(amountMinor, currency), effectiveOn, reference, recordedAt);
    }
}
