package org.astc.plenary.payment;

import org.astc.plenary.platform.DomainException;

/** Money cannot have come before there was an order to pay for. */
public final class BeforeTheOrder extends DomainException {
    BeforeTheOrder() {
        super("payment.beforeTheOrder");
    }
}
