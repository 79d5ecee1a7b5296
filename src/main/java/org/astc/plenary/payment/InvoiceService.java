package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.astc.plenary.platform.Settings;

/** Writes invoices, as the last thing in the transaction of what they are for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvoiceService {
    private Invoices invoices;
    private Settings settings;
    private Clock clock;

    protected InvoiceService() {}

    @Inject
    InvoiceService(Invoices invoices, Settings settings, Clock clock) {
        this.invoices = invoices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes the invoice; its number is sure only once the transaction is. */
    public void issue(Bill bill) {
        PaymentTerms terms = new PaymentTerms(settings.invoiceDays());
        invoices.add(new Invoice(bill, invoices.nextNumber(), terms, clock.instant()));
    }
}
