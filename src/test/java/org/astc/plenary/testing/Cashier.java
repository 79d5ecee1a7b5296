package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.astc.plenary.payment.InvoiceQueries;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.PaymentDesk;
import org.astc.plenary.payment.Receipt;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;

/** What tests of paying do with the invoice of an order, as the house. */
@ApplicationScoped
public class Cashier {
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");

    @Inject
    private Given given;

    @Inject
    private OrderQueries orders;

    @Inject
    private OrderKeys keys;

    @Inject
    private InvoiceQueries invoices;

    @Inject
    private PaymentDesk payments;

    /** Returns the invoice as it is now; fails if there is none. */
    public InvoiceSheet sheet(OrderSummary order) {
        return invoices.ofOrder(order.id()).orElseThrow();
    }

    /** Returns the status that the order has now. */
    public OrderStatus status(OrderSummary order) {
        return orders.find(order.code(), keys.ofOrder(order.id())).status();
    }

    /**
     * Marks the invoice paid on the day that it was issued.
     *
     * @param sheet the invoice as it was seen
     * @param reference what the bank says, or null
     */
    public void markPaid(InvoiceSheet sheet, String reference) {
        given.asTheHouse(() -> payments.markPaid(
                sheet.eventId(), HALIFAX, sheet.number(), new Receipt(sheet.issuedOn(), reference), sheet.version()));
    }

    /**
     * Takes the payment of the invoice back.
     *
     * @param sheet the invoice as it was seen
     */
    public void takeBack(InvoiceSheet sheet, String reason) {
        given.asTheHouse(() -> payments.takeBack(sheet.eventId(), HALIFAX, sheet.number(), reason, sheet.version()));
    }
}
