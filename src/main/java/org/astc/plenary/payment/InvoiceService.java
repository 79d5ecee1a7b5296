package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.astc.plenary.platform.Settings;

/** Writes invoices, as the last thing in the transaction of what they are for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvoiceService {
    private Invoices invoices;
    private Settings settings;

    protected InvoiceService() {}

    @Inject
    InvoiceService(Invoices invoices, Settings settings) {
        this.invoices = invoices;
        this.settings = settings;
    }

    /** Writes the invoice of that moment; its number is sure only once the transaction is. */
    public void issue(Bill bill, Instant at) {
        PaymentTerms terms = new PaymentTerms(settings.invoiceDays());
        invoices.add(new Invoice(bill, invoices.nextNumber(), terms, at));
    }
}
