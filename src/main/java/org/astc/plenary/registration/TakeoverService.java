package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Enters orders that are firm already: those of the demo, and later those of a former system. They take places and have
 * the prices of their time; no letter goes out and nothing is asked. What is unpaid gets an invoice.
 */
@ApplicationScoped
@Transactional
public class TakeoverService {
    private static final Duration NO_HOLD = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Offers offers;
    private Orders orders;
    private Intake intake;
    private OrderNews news;
    private Capacity capacity;
    private Billing billing;
    private Caller caller;

    protected TakeoverService() {}

    @Inject
    TakeoverService(
            Offers offers,
            Orders orders,
            Intake intake,
            OrderNews news,
            Capacity capacity,
            Billing billing,
            Caller caller) {
        this.offers = offers;
        this.orders = orders;
        this.intake = intake;
        this.news = news;
        this.capacity = capacity;
        this.billing = billing;
        this.caller = caller;
    }

    /**
     * Enters the orders, all or none.
     *
     * @throws SoldOut if there are not as many places
     */
    public void takeOver(String slug, List<TakenOver> all) {
        OfferNow now = offers.bySlug(slug).orElseThrow(NotFound::new);
        caller.require(Permission.CHANGE_REGISTRATIONS, now.offer().eventId());
        SortedMap<UUID, Integer> demand = new TreeMap<>();
        List<SoldOut.Item> items = new ArrayList<>();
        for (TakenOver one : all) {
            Booking booking = BookingRule.book(
                    new OfferNow(now.offer(), now.places(), one.placedAt()),
                    one.request().lines());
            enter(one, booking);
            booking.demand().forEach((quota, count) -> demand.merge(quota, count, Integer::sum));
            items.addAll(booking.using(booking.demand().keySet()));
        }
        if (!capacity.take(demand).isEmpty()) {
            throw new SoldOut(items.stream().distinct().toList());
        }
        em.clear();
    }

    private void enter(TakenOver one, Booking booking) {
        Order order = new Order(one.request(), booking, one.placedAt(), NO_HOLD);
        intake.fill(order, one.request());
        if (one.unpaid() && !order.total().isZero()) {
            order.awaitPayment(one.placedAt());
        } else {
            order.confirm(one.placedAt());
        }
        orders.add(order);
        news.takenOver(order);
        if (order.getStatus() == OrderStatus.AWAITING_PAYMENT) {
            billing.bill(order, booking.offer(), null, null);
        }
    }
}
