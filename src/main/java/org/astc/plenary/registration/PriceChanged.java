package org.astc.plenary.registration;

import org.astc.plenary.platform.Money;

/** It costs something else by now than the buyer was shown. */
public final class PriceChanged extends OrderRefusal {
    private final transient Money now;

    PriceChanged(Money now) {
        super("registration.priceChanged");
        this.now = now;
    }

    /** What it costs now. */
    public Money now() {
        return now;
    }
}
