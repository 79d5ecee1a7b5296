package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.payment.InvoiceQueries;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.PaymentSummary;
import org.astc.plenary.payment.TakenBack;
import org.astc.plenary.security.AuditRecord;

/** All that is kept on an order, for the buyer to take along: what was typed, accepted, billed and paid, and when. */
@ApplicationScoped
class OrderRecord {
    private EventRegistrations registrations;
    private Offers offers;
    private InvoiceQueries invoices;
    private EventQueries events;
    private AuditRecord audit;

    protected OrderRecord() {}

    @Inject
    OrderRecord(
            EventRegistrations registrations,
            Offers offers,
            InvoiceQueries invoices,
            EventQueries events,
            AuditRecord audit) {
        this.registrations = registrations;
        this.offers = offers;
        this.invoices = invoices;
        this.events = events;
        this.audit = audit;
    }

    Map<String, Object> of(Order order) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", order.getCode());
        values.put("event", events.byId(order.getEventId()).slug());
        values.put("status", order.getStatus().name());
        values.put("buyerName", order.getBuyerName());
        values.put("buyerEmail", order.getBuyerEmail());
        values.put("language", order.getLanguage());
        values.put("total", order.total().toString());
        values.put("orderedAt", order.getCreatedAt().toString());
        values.put("confirmedAt", moment(order.getConfirmedAt()));
        values.put("typed", order.getDraft());
        values.put("accepted", accepted(order));
        values.put(
                "invoice",
                invoices.ofOrder(order.getId()).map(OrderRecord::invoice).orElse(null));
        values.put("audit", audit.about(order.getId()));
        return values;
    }

    /** The policies that were accepted, each in the version that was in force then. */
    private List<Map<String, Object>> accepted(Order order) {
        Offer offer = offers.of(order.getEventId());
        return registrations.acceptances(order.getId()).stream()
                .map(yes -> accepted(yes, offer))
                .toList();
    }

    private static Map<String, Object> accepted(Acceptance yes, Offer offer) {
        Offer.Policy policy = offer.policies().stream()
                .filter(known -> known.id().equals(yes.getPolicyVersionId()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("policy", policy.code());
        values.put("title", policy.title());
        values.put("version", policy.version());
        values.put("acceptedAt", yes.getAcceptedAt().toString());
        return values;
    }

    private static Map<String, Object> invoice(InvoiceSheet sheet) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", sheet.number());
        values.put("billedTo", sheet.billedTo());
        values.put("purchaseOrder", sheet.purchaseOrder());
        values.put("billingAddress", sheet.billingAddress());
        values.put("status", sheet.status().name());
        values.put("total", sheet.total().toString());
        values.put("issuedOn", sheet.issuedOn().toString());
        values.put("dueOn", sheet.dueOn().toString());
        values.put(
                "payments", sheet.payments().stream().map(OrderRecord::payment).toList());
        values.put(
                "takenBack",
                sheet.takenBack().stream().map(OrderRecord::takenBack).toList());
        return values;
    }

    private static Map<String, Object> takenBack(TakenBack back) {
        Map<String, Object> values = payment(back.payment());
        values.put("reason", back.reason());
        values.put("takenBackAt", back.at().toString());
        return values;
    }

    /** The reference stays with staff, who were promised that the buyer does not see it. */
    private static Map<String, Object> payment(PaymentSummary payment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("amount", payment.amount().toString());
        values.put("effectiveOn", payment.effectiveOn().toString());
        values.put("recordedAt", payment.recordedAt().toString());
        return values;
    }

    static String moment(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
