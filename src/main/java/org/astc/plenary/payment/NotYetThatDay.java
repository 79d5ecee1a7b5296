package org.astc.plenary.payment;

import org.astc.plenary.platform.DomainException;

/** Money cannot have come on a day that is still to come. */
public final class NotYetThatDay extends DomainException {
    NotYetThatDay() {
        super("payment.notYetThatDay");
    }
}
