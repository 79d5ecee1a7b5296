package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** Why an order does not get further. */
public abstract sealed class OrderRefusal extends DomainException
        permits SoldOut,
                InvalidOrder,
                RegistrationClosed,
                HoldExpired,
                OrderAlreadyPlaced,
                PoliciesMissing,
                PaymentImpossible,
                PriceChanged,
                WordingChanged,
                IdempotencyKeyReused,
                RequestStillRunning {
    OrderRefusal(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
