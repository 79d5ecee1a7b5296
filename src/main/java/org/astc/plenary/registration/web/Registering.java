package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.astc.plenary.registration.ConfirmRequest;
import org.astc.plenary.registration.HoldExpired;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.OrderService;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.registration.RequestStillRunning;

/** Carries a filled form to the order desk: as a new order, or into the hold that the form already has. */
@ApplicationScoped
class Registering {
    private static final int PATIENCE = 50;
    private static final long PAUSE_MILLIS = 100;

    private OrderDesk desk;
    private OrderService orders;
    private OrderKeys keys;

    protected Registering() {}

    @Inject
    Registering(OrderDesk desk, OrderService orders, OrderKeys keys) {
        this.desk = desk;
        this.orders = orders;
        this.keys = keys;
    }

    /**
     * Books the place of a complete form. A hold of another type is let go once the new place is sure; one that is over
     * is tried again; one that was completed already is the answer.
     *
     * @param held the hold that the form has, opened with its key; or null
     * @param prices that the form showed
     */
    OrderSummary register(Attempt attempt, DetailsForm form, OrderSummary held, ShownPrices prices) {
        ConfirmRequest yes = new ConfirmRequest(
                ConfirmRequest.PaymentWay.AS_IT_COSTS,
                Set.copyOf(form.acceptedPolicies()),
                form.purchaseOrder(),
                form.billingAddress(),
                prices.of(form.getType()),
                form.wordings());
        if (held != null && held.status().isPlaced()) {
            return held;
        }
        if (fits(held, form)) {
            try {
                return orders.complete(held.code(), key(held), attempt.request(form), yes);
            } catch (HoldExpired over) {
                return place(attempt, form, yes);
            }
        }
        OrderSummary order = place(attempt, form, yes);
        if (held != null && held.status() == OrderStatus.HELD) {
            orders.release(held.code(), key(held));
        }
        return order;
    }

    private OrderSummary place(Attempt attempt, DetailsForm form, ConfirmRequest yes) {
        OrderDesk.Placed placed = patiently(() -> desk.register(attempt.request(form), yes));
        return placed.replayed() && !placed.order().status().isPlaced()
                ? patiently(() -> desk.register(attempt.anew(form), yes)).order()
                : placed.order();
    }

    /** Keeps a place and what was typed so far. */
    OrderSummary keep(Attempt attempt, DetailsForm form, OrderSummary held) {
        if (fits(held, form)) {
            try {
                return orders.saveDraft(held.code(), key(held), form.json());
            } catch (HoldExpired over) {
                return draft(attempt, form, held.code());
            }
        }
        OrderSummary order = draft(attempt, form, held == null ? "" : held.code());
        if (held != null && held.status() == OrderStatus.HELD) {
            orders.release(held.code(), key(held));
        }
        return order;
    }

    private OrderSummary draft(Attempt attempt, DetailsForm form, String lost) {
        OrderDesk.Placed placed = patiently(() -> desk.draft(attempt.draft(form, lost), form.json()));
        return placed.replayed()
                ? orders.saveDraft(placed.order().code(), key(placed.order()), form.json())
                : placed.order();
    }

    /** Keeps what was typed with the place, if that is still kept; returns the place as it stands then. */
    OrderSummary save(DetailsForm form, OrderSummary held) {
        if (held == null || held.status() != OrderStatus.HELD) {
            return held;
        }
        try {
            return orders.saveDraft(held.code(), key(held), form.json());
        } catch (OrderRefusal over) {
            return held;
        }
    }

    /** Keeps the place for longer, and what was typed so far with it. */
    OrderSummary extend(DetailsForm form, OrderSummary held) {
        orders.saveDraft(held.code(), key(held), form.json());
        return orders.extend(held.code(), key(held));
    }

    private String key(OrderSummary order) {
        return keys.ofOrder(order.id());
    }

    private static boolean fits(OrderSummary held, DetailsForm form) {
        return held != null
                && held.status() == OrderStatus.HELD
                && held.lines().get(0).type().equals(form.getType());
    }

    /** The second click on a button comes while the first is still at work: it waits for the same answer. */
    private static OrderDesk.Placed patiently(Supplier<OrderDesk.Placed> ask) {
        for (int i = 0; i < PATIENCE; i++) {
            try {
                return ask.get();
            } catch (RequestStillRunning running) {
                pause();
            }
        }
        return ask.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
