package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/**
 * Where money that came in is written down, and a payment that was recorded by mistake is taken back. Of two who do it
 * at once, one does.
 */
@ApplicationScoped
@Transactional
public class PaymentDesk {
    private static final String TAKEN_BACK = "payment-taken-back";

    private Invoices invoices;
    private Announcements announcements;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected PaymentDesk() {}

    @Inject
    PaymentDesk(Invoices invoices, Announcements announcements, AuditTrail trail, Caller caller, Clock clock) {
        this.invoices = invoices;
        this.announcements = announcements;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the whole amount of an invoice.
     *
     * @param zone of the event, whose days count
     * @param seenVersion of the invoice as it was shown
     * @throws org.astc.plenary.security.Forbidden if the caller may not record payments of this event
     * @throws NotFound if the event has no invoice of this number
     * @throws NotYetThatDay if the effective day is still to come
     * @throws BeforeTheOrder if it is before the day of the order
     * @throws org.astc.plenary.platform.StaleData if somebody took the money since that version was read
     * @throws AlreadyPaid if it was paid already then
     */
    public void markPaid(UUID eventId, ZoneId zone, String number, Receipt receipt, long seenVersion) {
        caller.require(Permission.RECORD_PAYMENTS, eventId);
        Instant now = clock.instant();
        if (receipt.effectiveOn().isAfter(LocalDate.ofInstant(now, zone))) {
            throw new NotYetThatDay();
        }
        Invoice invoice = lock(eventId, number);
        Payment payment = invoice.pay(receipt, seenVersion, now);
        invoices.add(payment);
        record("invoice-paid", invoice, Map.of("status", InvoiceStatus.OPEN.name()), paid(invoice, payment.summary()));
        announcements.tell(new InvoicePaid(invoice.getOrderId(), eventId));
    }

    /**
     * Takes a payment back that was recorded by mistake: the invoice is open again, and the payment stays on record.
     *
     * @param zone of the event, whose days count
     * @param reason clean, 1 to 200 characters
     * @param seenVersion of the invoice as it was shown
     * @throws org.astc.plenary.security.Forbidden if the caller may not record payments of this event
     * @throws NotFound if the event has no invoice of this number
     * @throws org.astc.plenary.platform.StaleData if somebody changed the invoice since that version was read
     * @throws NotPaid if it was open already then
     */
    public void takeBack(UUID eventId, ZoneId zone, String number, String reason, long seenVersion) {
        caller.require(Permission.RECORD_PAYMENTS, eventId);
        Instant now = clock.instant();
        Invoice invoice = lock(eventId, number);
        invoice.reopen(zone, seenVersion, now);
        Payment payment = invoices.payment(invoice).orElseThrow();
        invoices.add(payment.takeBack(reason, now));
        Map<String, Object> after = state(invoice, InvoiceStatus.OPEN);
        after.put("reason", reason);
        record(TAKEN_BACK, invoice, paid(invoice, payment.summary()), after);
        announcements.tell(new PaymentTakenBack(invoice.getOrderId(), eventId));
    }

    /**
     * Says whether the caller has done exactly that, and nobody anything since: a button that was pressed twice.
     *
     * @param reason clean
     * @param seenVersion of the invoice as it was shown before
     * @throws org.astc.plenary.security.Forbidden if the caller may not record payments of this event
     * @throws NotFound if the event has no invoice of this number
     */
    public boolean hasTakenBack(UUID eventId, String number, String reason, long seenVersion) {
        caller.require(Permission.RECORD_PAYMENTS, eventId);
        Invoice invoice =
                invoices.at(eventId, InvoiceNumber.read(number).orElse(0)).orElseThrow(NotFound::new);
        return invoice.isOpenAndOnceChanged(seenVersion)
                && invoices.sheet(invoice).isTakenBackLast(reason)
                && trail.isNewestOwn(invoice.getId(), TAKEN_BACK);
    }

    private Invoice lock(UUID eventId, String number) {
        return invoices.lock(eventId, InvoiceNumber.read(number).orElse(0)).orElseThrow(NotFound::new);
    }

    private void record(String action, Invoice about, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Deed("account", action, "invoice", about.getId(), about.getEventId(), before, after));
    }

    private static Map<String, Object> paid(Invoice invoice, PaymentSummary payment) {
        Map<String, Object> state = state(invoice, InvoiceStatus.PAID);
        state.put("effectiveOn", payment.effectiveOn().toString());
        state.put("reference", payment.reference() == null ? "" : payment.reference());
        return state;
    }

    private static Map<String, Object> state(Invoice invoice, InvoiceStatus status) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", status.name());
        state.put("invoice", InvoiceNumber.shown(invoice.getNumber()));
        state.put("order", invoice.getOrderCode());
        state.put("total", invoice.total().toString());
        return state;
    }
}
