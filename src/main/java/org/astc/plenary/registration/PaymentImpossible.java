package org.astc.plenary.registration;

/** The order cannot be paid in this way. */
public final class PaymentImpossible extends OrderRefusal {
    PaymentImpossible() {
        super("registration.paymentImpossible");
    }
}
