package org.astc.plenary.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.astc.plenary.platform.Money;

/** One thing on an invoice, as it was called and priced then. */
@Embeddable
public class InvoiceLine {
    private String what;

    @Column(name = "amount_minor")
    private long amountMinor;

    protected InvoiceLine() {}

    InvoiceLine(String what, long amountMinor) {
        this.what = what;
        this.amountMinor = amountMinor;
    }

    Bill.Line of(String currency) {
        return new Bill.Line(what, Money.ofMinor(amountMinor, currency));
    }
}
