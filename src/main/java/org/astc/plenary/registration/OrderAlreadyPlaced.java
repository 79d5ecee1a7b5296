package org.astc.plenary.registration;

/** The buyer has said yes, so the order is not simply let go. */
public final class OrderAlreadyPlaced extends OrderRefusal {
    OrderAlreadyPlaced() {
        super("registration.alreadyPlaced");
    }
}
