package org.astc.plenary.registration;

import java.util.List;

/** Where one person's place stands: as its order does, or canceled alone. */
public enum RegistrationStatus {
    HELD,
    AWAITING_PAYMENT,
    CONFIRMED,
    EXPIRED,
    RELEASED,
    CANCELLED;

    /** A place that its person keeps. */
    static final List<RegistrationStatus> FIRM = List.of(CONFIRMED, AWAITING_PAYMENT);

    static RegistrationStatus of(OrderStatus order) {
        return valueOf(order.name());
    }

    /** Says whether the place is counted in its quotas. */
    public boolean takesPlace() {
        return this == HELD || this == AWAITING_PAYMENT || this == CONFIRMED;
    }
}
