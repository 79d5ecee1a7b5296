package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;
import org.astc.plenary.platform.NotFound;

/**
 * What a buyer does with an order that is there. One public method is one transaction, in which nobody else changes the
 * order. Whoever does not hold its key is told {@link NotFound}, as if there were no such order.
 */
@ApplicationScoped
@Transactional
public class OrderService {
    private OpenedOrders opened;
    private Intake intake;
    private Confirming confirming;
    private Ending ending;
    private Clock clock;

    protected OrderService() {}

    @Inject
    OrderService(OpenedOrders opened, Intake intake, Confirming confirming, Ending ending, Clock clock) {
        this.opened = opened;
        this.intake = intake;
        this.confirming = confirming;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Makes the order firm. Saying it again changes nothing.
     *
     * @param yes asked only once the key has opened the order, so that a stranger learns nothing from what it refuses
     */
    public OrderSummary confirm(String code, String key, Supplier<ConfirmRequest> yes) {
        Order order = opened.lock(code, key);
        ConfirmRequest said = yes.get();
        Offer offer = opened.offerOf(order);
        if (!order.getStatus().isPlaced()) {
            confirming.confirm(order, offer, said);
        }
        return OrderSummary.of(order, offer, clock.instant());
    }

    /**
     * Says who comes on each line of a draft and makes the order firm. Types, add-ons and prices stay as they are held,
     * so the request has as many lines as the order. Saying it again changes nothing.
     */
    public OrderSummary complete(String code, String key, HoldRequest details, ConfirmRequest yes) {
        Order order = opened.lock(code, key);
        Offer offer = opened.offerOf(order);
        if (!order.getStatus().isPlaced()) {
            opened.requireHeld(order);
            intake.fill(order, details);
            confirming.confirm(order, offer, yes);
        }
        return OrderSummary.of(order, offer, clock.instant());
    }

    /** Keeps what was typed so far, as JSON. */
    public OrderSummary saveDraft(String code, String key, String typed) {
        Order order = opened.lock(code, key);
        opened.requireHeld(order);
        order.keepDraft(typed);
        return OrderSummary.of(order, opened.offerOf(order), clock.instant());
    }

    /** Keeps the places a while longer, at the same prices; three holds in all at most. */
    public OrderSummary extend(String code, String key) {
        Order order = opened.lock(code, key);
        opened.requireHeld(order);
        intake.extend(order);
        return OrderSummary.of(order, opened.offerOf(order), clock.instant());
    }

    /** Lets the places go. Saying it again changes nothing. */
    public void release(String code, String key) {
        Order order = opened.lock(code, key);
        if (order.getStatus().isPlaced()) {
            throw new OrderAlreadyPlaced();
        }
        if (order.getStatus() == OrderStatus.HELD) {
            ending.release(order);
        }
    }
}
