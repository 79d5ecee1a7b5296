package org.astc.plenary.payment;

/** Where an invoice stands. An open one becomes paid once, and stays so. */
public enum InvoiceStatus {
    OPEN,
    PAID;

    boolean canBecome(InvoiceStatus next) {
        return this == OPEN && next == PAID;
    }
}
