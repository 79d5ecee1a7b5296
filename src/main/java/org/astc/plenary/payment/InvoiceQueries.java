package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows invoices to those who have opened the order that they are for. */
@ApplicationScoped
@Transactional
public class InvoiceQueries {
    private Invoices invoices;

    protected InvoiceQueries() {}

    @Inject
    InvoiceQueries(Invoices invoices) {
        this.invoices = invoices;
    }

    /** Returns the invoice of an order; whoever asks has seen to it that it may be shown. */
    public Optional<InvoiceSheet> ofOrder(UUID orderId) {
        return invoices.ofOrder(orderId).map(invoices::sheet);
    }
}
