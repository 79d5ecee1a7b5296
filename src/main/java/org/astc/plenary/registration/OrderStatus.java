package org.astc.plenary.registration;

import java.util.Map;
import java.util.Set;

/** Where an order stands. The table below is the whole lifecycle; nothing else decides it. */
public enum OrderStatus {
    HELD,
    AWAITING_PAYMENT,
    CONFIRMED,
    EXPIRED,
    RELEASED,
    CANCELLED;

    private static final Map<OrderStatus, Set<OrderStatus>> NEXT = Map.of(
            HELD, Set.of(CONFIRMED, AWAITING_PAYMENT, EXPIRED, RELEASED),
            AWAITING_PAYMENT, Set.of(CONFIRMED, CANCELLED),
            CONFIRMED, Set.of(AWAITING_PAYMENT, CANCELLED),
            EXPIRED, Set.of(),
            RELEASED, Set.of(),
            CANCELLED, Set.of());

    public boolean canBecome(OrderStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Says whether the order's places are counted in their quotas. */
    public boolean takesPlaces() {
        return !NEXT.get(this).isEmpty();
    }

    /** Says whether the buyer has said yes and the order still stands. */
    public boolean isPlaced() {
        return this == CONFIRMED || this == AWAITING_PAYMENT;
    }
}
