package org.astc.plenary.payment;

import org.astc.plenary.platform.DomainException;

/** The invoice is paid; no more money is taken for it. */
public final class AlreadyPaid extends DomainException {
    AlreadyPaid() {
        super("payment.alreadyPaid");
    }
}
