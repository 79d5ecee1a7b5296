package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows those who look after the money the invoices of one event. */
@ApplicationScoped
@Transactional
public class PaymentQueries {
    /** Rows of one page. */
    public static final int PAGE = 25;

    private EventInvoices list;
    private Invoices invoices;
    private Caller caller;

    protected PaymentQueries() {}

    @Inject
    PaymentQueries(EventInvoices list, Invoices invoices, Caller caller) {
        this.list = list;
        this.invoices = invoices;
        this.caller = caller;
    }

    /**
     * Returns a part of the list.
     *
     * @param from a number of the list (from there on), or null: from the newest
     * @param newer whether the part lies before that number, not after it
     * @throws org.astc.plenary.security.Forbidden if the caller may not see payments of this event
     * @throws NotFound if that is no number
     */
    public InvoicePage page(UUID eventId, InvoiceFilter filter, String from, boolean newer) {
        caller.require(Permission.SEE_PAYMENTS, eventId);
        Long number = from == null ? null : InvoiceNumber.read(from).orElseThrow(NotFound::new);
        List<Invoice> rows = new ArrayList<>(list.part(eventId, filter, number, newer, PAGE + 1));
        boolean more = rows.size() > PAGE;
        if (more) {
            rows.remove(PAGE);
        }
        if (newer) {
            Collections.reverse(rows);
        }
        boolean before = newer ? more : from != null;
        boolean after = newer || more;
        List<InvoiceSheet> sheets = rows.stream().map(InvoiceSheet::row).toList();
        return new InvoicePage(
                sheets,
                before && !sheets.isEmpty() ? sheets.get(0).number() : null,
                after && !sheets.isEmpty() ? sheets.get(sheets.size() - 1).number() : null);
    }

    /** Returns how many invoices of the event stand so. */
    public long count(UUID eventId, InvoiceFilter filter) {
        caller.require(Permission.SEE_PAYMENTS, eventId);
        return list.count(eventId, filter);
    }

    /**
     * Returns one invoice of the event.
     *
     * @throws NotFound if there is none of this number
     */
    public InvoiceSheet sheet(UUID eventId, String number) {
        caller.require(Permission.SEE_PAYMENTS, eventId);
        return invoices.at(eventId, InvoiceNumber.read(number).orElse(0))
                .map(invoices::sheet)
                .orElseThrow(NotFound::new);
    }
}
