package org.astc.plenary.payment;

/** Where an invoice stands. An open one becomes paid; it is open again if that payment was recorded by mistake. */
public enum InvoiceStatus {
    OPEN,
    PAID;

    boolean canBecome(InvoiceStatus next) {
        return this != next;
    }
}
