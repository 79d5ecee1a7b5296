package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.astc.plenary.platform.NotFound;

/** Shows an order to whoever holds its key, and what is on sale to everybody. */
@ApplicationScoped
@Transactional
public class OrderQueries {
    private OpenedOrders opened;
    private Offers offers;
    private Clock clock;

    protected OrderQueries() {}

    @Inject
    OrderQueries(OpenedOrders opened, Offers offers, Clock clock) {
        this.opened = opened;
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
     * Returns what a published event sells now.
     *
     * @throws NotFound if there is no such event, or it is not published
     */
    public OfferNow offer(String slug) {
        return offers.bySlug(slug).filter(now -> now.offer().published()).orElseThrow(NotFound::new);
    }
}
