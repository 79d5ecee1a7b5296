package org.astc.plenary.registration;

/** Where one person's place stands: as its order does, or canceled alone. */
public enum RegistrationStatus {
    HELD,
    AWAITING_PAYMENT,
    CONFIRMED,
    EXPIRED,
    RELEASED,
    CANCELLED;

    static RegistrationStatus of(OrderStatus order) {
        return valueOf(order.name());
    }

    /** Says whether the place is counted in its quotas. */
    public boolean takesPlace() {
        return this == HELD || this == AWAITING_PAYMENT || this == CONFIRMED;
    }
}
