package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** Shows an order to whoever holds its key, and what is on sale to everybody. */
@ApplicationScoped
@Transactional
public class OrderQueries {
    private OpenedOrders opened;
    private Orders orders;
    private Offers offers;
    private Clock clock;

    protected OrderQueries() {}

    @Inject
    OrderQueries(OpenedOrders opened, Orders orders, Offers offers, Clock clock) {
        this.opened = opened;
        this.orders = orders;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Returns the order.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OrderSummary find(String code, String key) {
        Order order = opened.find(code, key);
        return OrderSummary.of(order, opened.offerOf(order), clock.instant());
    }

    /**
     * Returns the order with what its buyer agreed to.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OrderFile file(String code, String key) {
        Order order = opened.find(code, key);
        Offer offer = opened.offerOf(order);
        List<Offer.Policy> accepted =
                order.getStatus().isPlaced() ? offer.policies(orders.acceptedWith(order.getId())) : List.of();
        return new OrderFile(OrderSummary.of(order, offer, clock.instant()), accepted);
    }

    /** Returns what an event that surely exists sells now. */
    public OfferNow offer(UUID eventId) {
        return offers.get(eventId);
    }

    /**
     * Returns what a published event sells now.
     *
     * @throws NotFound if there is no such event, or it is not published
     */
    public OfferNow offer(String slug) {
        return offers.bySlug(slug).filter(now -> now.offer().published()).orElseThrow(NotFound::new);
    }
}
