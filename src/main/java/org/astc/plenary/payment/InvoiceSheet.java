package org.astc.plenary.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * An invoice as it is read, with the money that came in for it.
 *
 * @param version the state that is shown; taking money names it
 * @param number such as INV-000017
 * @param purchaseOrder or null
 * @param billingAddress of several lines, or null
 * @param payments none, or one of the whole amount
 * @param takenBack payments that were recorded by mistake and count no more, in their order
 */
public record InvoiceSheet(
        UUID id,
        long version,
        String number,
        UUID eventId,
        String orderCode,
        String billedTo,
        String purchaseOrder,
        String billingAddress,
        InvoiceStatus status,
        Money total,
        LocalDate issuedOn,
        LocalDate dueOn,
        List<Bill.Line> lines,
        List<PaymentSummary> payments,
        List<TakenBack> takenBack) {

    /** The whole invoice. */
    static InvoiceSheet of(Invoice invoice, List<PaymentSummary> payments, List<TakenBack> takenBack) {
        return of(invoice, invoice.lines(), payments, takenBack);
    }

    /** As one row of a list, without its lines. */
    static InvoiceSheet row(Invoice invoice) {
        return of(invoice, List.of(), List.of(), List.of());
    }

    private static InvoiceSheet of(
            Invoice invoice, List<Bill.Line> lines, List<PaymentSummary> payments, List<TakenBack> takenBack) {
        return new InvoiceSheet(
                invoice.getId(),
                invoice.getVersion(),
                InvoiceNumber.shown(invoice.getNumber()),
                invoice.getEventId(),
                invoice.getOrderCode(),
                invoice.getBilledTo(),
                invoice.getPurchaseOrder(),
                invoice.getBillingAddress(),
                invoice.getStatus(),
                invoice.total(),
                invoice.getIssuedOn(),
                invoice.getDueOn(),
                lines,
                payments,
                takenBack);
    }

    public boolean isPaid() {
        return status == InvoiceStatus.PAID;
    }

    /** Says whether the newest payment that was taken back was so for that reason. */
    boolean isTakenBackLast(String reason) {
        return !takenBack.isEmpty()
                && takenBack.get(takenBack.size() - 1).reason().equals(reason);
    }

    /** Says whether it should have been paid by that day. */
    public boolean isOverdue(LocalDate today) {
        return !isPaid() && dueOn.isBefore(today);
    }
}
