package org.astc.plenary.registration.web;

import java.util.List;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.rest.MoneyJson;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;

/** The shapes in which an order leaves the house. */
final class OrderJson {
    private OrderJson() {}

    /** The answer to a new order, the only one that tells the secret. */
    public record Held(
            String code, String secret, String status, String expiresAt, MoneyJson total, List<Line> registrations) {
        /** Returns the first answer, whatever became of the order since. */
        static Held first(OrderSummary order, String secret) {
            return new Held(
                    order.code(),
                    secret,
                    OrderStatus.HELD.name(),
                    Moments.iso(order.firstExpiresAt(), order.zone()),
                    MoneyJson.of(order.total()),
                    Line.of(order));
        }
    }

    /** An order as it stands. */
    public record Standing(
            String code,
            String status,
            String expiresAt,
            MoneyJson total,
            List<Line> registrations,
            Invoice invoice,
            List<Payment> payments) {
        static Standing of(OrderSummary order, Invoice invoice, List<Payment> payments) {
            return new Standing(
                    order.code(),
                    order.status().name(),
                    Moments.iso(order.expiresAt(), order.zone()),
                    MoneyJson.of(order.total()),
                    Line.of(order),
                    invoice,
                    payments);
        }
    }

    /** One person's place; {@code price} without its add-ons, which have their own. */
    public record Line(String code, String type, MoneyJson price, List<Extra> addOns) {
        static List<Line> of(OrderSummary order) {
            return order.lines().stream()
                    .map(line -> new Line(
                            line.code(),
                            line.type(),
                            MoneyJson.of(line.price()),
                            line.addOns().stream()
                                    .map(addOn -> new Extra(addOn.code(), MoneyJson.of(addOn.price())))
                                    .toList()))
                    .toList();
        }
    }

    /** An add-on taken with a place. */
    public record Extra(String code, MoneyJson price) {}

    /** What is asked for; {@code url} opens the page to print. */
    public record Invoice(String number, String dueOn, String url) {}

    /** Money that came in; {@code effectiveOn} is the day that counts. */
    public record Payment(MoneyJson amount, String effectiveOn) {}

    /** The answer to the buyer's yes. */
    public record Confirmed(String code, String status, Invoice invoice, String paymentUrl) {
        static Confirmed of(OrderSummary order, Invoice invoice) {
            return new Confirmed(order.code(), order.status().name(), invoice, null);
        }
    }
}
