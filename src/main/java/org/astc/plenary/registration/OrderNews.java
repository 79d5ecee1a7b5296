package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/** Writes down what happened to an order, and tells the house. Names and addresses stay out of the audit trail. */
@ApplicationScoped
class OrderNews {
    static final String BUYER = "buyer";
    static final String SYSTEM = "system";

    private AuditTrail trail;
    private Announcements announcements;

    protected OrderNews() {}

    @Inject
    OrderNews(AuditTrail trail, Announcements announcements) {
        this.trail = trail;
        this.announcements = announcements;
    }

    void held(Order order) {
        record(order, BUYER, "order-held", Map.of());
        announcements.tell(new PlacesHeld(order.getId(), order.getEventId()));
    }

    void extended(Order order, Map<String, Object> before) {
        record(order, BUYER, "order-extended", before);
    }

    void confirmed(Order order, Map<String, Object> before) {
        record(order, BUYER, "order-confirmed", before);
        announcements.tell(new OrderConfirmed(order.getId(), order.getEventId()));
    }

    void awaitsPayment(Order order, Map<String, Object> before) {
        record(order, BUYER, "order-awaits-payment", before);
        announcements.tell(new OrderAwaitsPayment(order.getId(), order.getEventId()));
    }

    /** The payment itself stands in the trail of its invoice, with whoever wrote it down. */
    void paid(Order order, Map<String, Object> before) {
        record(order, SYSTEM, "order-paid", before);
        announcements.tell(new OrderConfirmed(order.getId(), order.getEventId()));
    }

    /** Who took it back, and why, stands in the trail of its invoice. */
    void paymentTakenBack(Order order, Map<String, Object> before) {
        record(order, SYSTEM, "order-payment-taken-back", before);
        announcements.tell(new OrderAwaitsPayment(order.getId(), order.getEventId()));
    }

    void takenOver(Order order) {
        record(order, SYSTEM, "order-taken-over", Map.of());
    }

    void released(Order order, Map<String, Object> before) {
        ended(order, BUYER, "order-released", before);
    }

    void expired(Order order, Map<String, Object> before) {
        ended(order, SYSTEM, "order-expired", before);
    }

    private void ended(Order order, String actor, String action, Map<String, Object> before) {
        record(order, actor, action, before);
        announcements.tell(new OrderEnded(order.getId(), order.getEventId()));
    }

    /** Returns what the trail shows of an order at this moment. */
    static Map<String, Object> state(Order order) {
        return Map.of(
                "status", order.getStatus().name(),
                "expiresAt", order.getExpiresAt().toString(),
                "total", order.total().toString(),
                "registrations", order.registrations().size());
    }

    private void record(Order order, String actor, String action, Map<String, Object> before) {
        trail.record(new Deed(actor, action, "order", order.getId(), order.getEventId(), before, state(order)));
    }
}
