package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.astc.plenary.payment.InvoiceQueries;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.rest.MoneyJson;
import org.astc.plenary.registration.OrderSummary;

/** The invoices of orders that somebody has opened with their keys; an order that costs nothing has none. */
@ApplicationScoped
class ShownInvoices {
    private InvoiceQueries invoices;
    private PrivateLinks links;
    private Settings settings;

    protected ShownInvoices() {}

    @Inject
    ShownInvoices(InvoiceQueries invoices, PrivateLinks links, Settings settings) {
        this.invoices = invoices;
        this.links = links;
        this.settings = settings;
    }

    Optional<InvoiceSheet> sheet(OrderSummary order) {
        return order.total().isZero() || !order.status().isPlaced() ? Optional.empty() : invoices.ofOrder(order.id());
    }

    /** Returns the invoice with the address of its page, or null. */
    OrderJson.Invoice of(OrderSummary order) {
        return sheet(order)
                .map(sheet -> new OrderJson.Invoice(
                        sheet.number(), sheet.dueOn().toString(), settings.baseUrl() + links.invoice(order)))
                .orElse(null);
    }

    List<OrderJson.Payment> payments(OrderSummary order) {
        return sheet(order).stream()
                .flatMap(sheet -> sheet.payments().stream())
                .map(payment -> new OrderJson.Payment(
                        MoneyJson.of(payment.amount()), payment.effectiveOn().toString()))
                .toList();
    }
}
