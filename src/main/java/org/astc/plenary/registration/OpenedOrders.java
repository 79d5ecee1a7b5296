package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Orders that were opened with their key. */
@ApplicationScoped
class OpenedOrders {
    private Orders orders;
    private OrderKeys keys;
    private Offers offers;
    private Clock clock;

    protected OpenedOrders() {}

    @Inject
    OpenedOrders(Orders orders, OrderKeys keys, Offers offers, Clock clock) {
        this.orders = orders;
        this.keys = keys;
        this.offers = offers;
        this.clock = clock;
    }

    Order find(String code, String key) {
        return keys.open(orders.byCode(code), key);
    }

    /** Finds the order and keeps everybody else from changing it until the transaction ends. */
    Order lock(String code, String key) {
        return keys.open(orders.lockByCode(code), key);
    }

    Offer offerOf(Order order) {
        return offers.of(order.getEventId());
    }

    void requireHeld(Order order) {
        if (order.getStatus().isPlaced()) {
            throw new OrderAlreadyPlaced();
        }
        if (order.statusAt(clock.instant()) != OrderStatus.HELD) {
            throw new HoldExpired();
        }
    }
}
