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

/** Where money that came in is written down. Of two who do it at once, one does. */
@ApplicationScoped
@Transactional
public class PaymentDesk {
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
        Invoice invoice =
                invoices.lock(eventId, InvoiceNumber.read(number).orElse(0)).orElseThrow(NotFound::new);
        invoices.add(invoice.pay(receipt, seenVersion, now));
        trail.record(new Deed(
                "account",
                "invoice-paid",
                "invoice",
                invoice.getId(),
                eventId,
                Map.of("status", InvoiceStatus.OPEN.name()),
                after(invoice, receipt)));
        announcements.tell(new InvoicePaid(invoice.getOrderId(), eventId));
    }

    private static Map<String, Object> after(Invoice invoice, Receipt receipt) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("status", invoice.getStatus().name());
        after.put("invoice", InvoiceNumber.shown(invoice.getNumber()));
        after.put("order", invoice.getOrderCode());
        after.put("total", invoice.total().toString());
        after.put("effectiveOn", receipt.effectiveOn().toString());
        after.put("reference", receipt.reference() == null ? "" : receipt.reference());
        return after;
    }
}
