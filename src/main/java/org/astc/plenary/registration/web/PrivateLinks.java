package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderSummary;

/** The addresses of pages that open with a key; shown only to whoever came with that key, or just made the order. */
@ApplicationScoped
class PrivateLinks {
    private OrderKeys keys;

    protected PrivateLinks() {}

    @Inject
    PrivateLinks(OrderKeys keys) {
        this.keys = keys;
    }

    /** Returns the buyer's page. */
    String order(OrderSummary order) {
        return "/orders/" + order.code() + "?key=" + key(order);
    }

    /** Returns the same page as the last step of the form that led there. */
    String placed(OrderSummary order) {
        return order(order) + "&step=2";
    }

    /** Returns the page of the invoice. */
    String invoice(OrderSummary order) {
        return "/orders/" + order.code() + "/invoice?key=" + key(order);
    }

    /** Returns the form, filled as far as it was typed. */
    String draft(OrderSummary order) {
        return "/events/" + order.slug() + "/register?draft=" + order.code() + "&key=" + key(order);
    }

    String key(OrderSummary order) {
        return keys.ofOrder(order.id());
    }
}
