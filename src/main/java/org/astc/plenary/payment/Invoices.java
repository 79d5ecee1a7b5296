package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.InstantConverter;

/** All invoices ever written, and the money that came in for them. */
@ApplicationScoped
class Invoices {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /**
     * Gives the next number. Everybody else who needs one waits from here on until the transaction ends, so it is asked
     * for last; a transaction that fails gives its number back.
     */
    long nextNumber() {
        em.flush();
        em.createNativeQuery("update invoice_counter set last = last + 1 where id = 1")
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last from invoice_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }

    void add(Invoice invoice) {
        em.persist(invoice);
    }

    void add(Payment payment) {
        em.persist(payment);
    }

    void add(PaymentReversal reversal) {
        em.persist(reversal);
    }

    Optional<Invoice> ofOrder(UUID orderId) {
        return em.createQuery("select i from Invoice i where i.orderId = :order", Invoice.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }

    Optional<Invoice> at(UUID eventId, long number) {
        return numbered(eventId, number).getResultStream().findFirst();
    }

    /** Finds the invoice and keeps everybody else from changing it until the transaction ends. */
    Optional<Invoice> lock(UUID eventId, long number) {
        return numbered(eventId, number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Invoice> numbered(UUID eventId, long number) {
        return em.createQuery("select i from Invoice i where i.eventId = :event and i.number = :number", Invoice.class)
                .setParameter("event", eventId)
                .setParameter("number", number);
    }

    /** Returns the payment of the invoice that counts; empty if there is none, or it was taken back. */
    Optional<Payment> payment(Invoice invoice) {
        return payments(invoice).stream()
                .filter(row -> row[1] == null)
                .map(row -> (Payment) row[0])
                .findFirst();
    }

    /** Returns the invoice as it is read, with what came in for it. */
    InvoiceSheet sheet(Invoice invoice) {
        List<PaymentSummary> counting = new ArrayList<>();
        List<TakenBack> takenBack = new ArrayList<>();
        for (Object[] row : payments(invoice)) {
            Payment payment = (Payment) row[0];
            if (row[1] == null) {
                counting.add(payment.summary());
            } else {
                takenBack.add(((PaymentReversal) row[1]).of(payment));
            }
        }
        return InvoiceSheet.of(invoice, List.copyOf(counting), List.copyOf(takenBack));
    }

    /** Returns each payment that was ever recorded for the invoice, with its reversal or null. */
    private List<Object[]> payments(Invoice invoice) {
        return em.createQuery("""
            select p, r from Payment p left join PaymentReversal r on r.paymentId = p.id
            where p.invoiceId = :invoice order by p.recordedAt, p.id
            """, Object[].class)
                .setParameter("invoice", invoice.getId())
                .getResultList();
    }

    /** Claims open invoices of which a reminder is due, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked") // a native query with a result class gives that class
    List<Invoice> claimToRemind(Instant now, int atMost) {
        return em.createNativeQuery("""
            select * from invoice
            where status = 'OPEN' and (due_reminder_at <= ?1 or overdue_at <= ?1)
            limit ?2
            for update skip locked
            """, Invoice.class)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, atMost)
                .getResultList();
    }

    /**
     * Takes the buyers off invoices that were written before that day, whether or not they were ever paid, and off the
     * payments, whose references may name them, as may the reasons why they were taken back.
     */
    void eraseBuyersBefore(LocalDate day) {
        em.createNativeQuery("""
            update payment_reversal r join payment p on p.id = r.payment_id join invoice i on i.id = p.invoice_id
            set r.reason = '' where r.reason <> '' and i.issued_on < ?1
            """).setParameter(1, java.sql.Date.valueOf(day)).executeUpdate();
        em.createNativeQuery("""
            update payment p join invoice i on i.id = p.invoice_id set p.reference = null
            where p.reference is not null and i.issued_on < ?1
            """).setParameter(1, java.sql.Date.valueOf(day)).executeUpdate();
        em.createQuery("""
            update Invoice i set i.billedTo = '', i.purchaseOrder = null, i.billingAddress = null
            where i.issuedOn < :day and i.billedTo <> ''
            """).setParameter("day", day).executeUpdate();
    }
}
