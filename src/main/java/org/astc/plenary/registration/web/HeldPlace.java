package org.astc.plenary.registration.web;

import java.util.Locale;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;

/** The place that is kept while somebody fills the form, as the form shows it. */
public record HeldPlace(OrderSummary order, String key, String link, Locale language) {
    public String getCode() {
        return order.code();
    }

    public String getKey() {
        return key;
    }

    /** The private link under which what was typed is found again. */
    public String getLink() {
        return link;
    }

    /** Within a sentence: until 14:35 Halifax time (ADT). */
    public String getUntil() {
        return Moments.untilClock(language, order.expiresAt(), order.zone());
    }

    public boolean isKept() {
        return order.status() == OrderStatus.HELD;
    }

    /** Booked already: the form is not needed any more. */
    public boolean isDone() {
        return order.status().isPlaced();
    }
}
