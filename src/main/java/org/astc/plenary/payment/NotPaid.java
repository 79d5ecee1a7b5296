package org.astc.plenary.payment;

import org.astc.plenary.platform.DomainException;

/** The invoice is open; there is no payment to take back. */
public final class NotPaid extends DomainException {
    NotPaid() {
        super("payment.notPaid");
    }
}
