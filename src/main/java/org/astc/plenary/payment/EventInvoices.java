package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.platform.Text;

/** The invoices of one event, as its staff look for them. */
@ApplicationScoped
class EventInvoices {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Reads a part of the list: below a number (null: from the newest), or above it, nearest first. */
    List<Invoice> part(UUID eventId, InvoiceFilter filter, Long from, boolean newer, int limit) {
        String beyond = from == null ? "" : newer ? " and i.number > :from" : " and i.number < :from";
        TypedQuery<Invoice> query = em.createQuery(
                "select i " + condition(filter) + beyond + " order by i.number " + (newer ? "asc" : "desc"),
                Invoice.class);
        fill(query, eventId, filter);
        if (from != null) {
            query.setParameter("from", from);
        }
        return query.setMaxResults(limit).getResultList();
    }

    long count(UUID eventId, InvoiceFilter filter) {
        TypedQuery<Long> query = em.createQuery("select count(i) " + condition(filter), Long.class);
        fill(query, eventId, filter);
        return query.getSingleResult();
    }

    private static String condition(InvoiceFilter filter) {
        String standing = switch (filter.standing()) {
            case ALL -> "";
            case OPEN -> " and i.status = :status";
            case OVERDUE -> " and i.status = :status and i.dueOn < :today";
            case PAID -> " and i.status = :status";
        };
        String words = filter.hasWords()
                ? " and (i.number = :number or i.orderCode = :code or i.billedTo like :words escape '!'"
                        + " or i.purchaseOrder like :words escape '!')"
                : "";
        return "from Invoice i where i.eventId = :event" + standing + words;
    }

    private static void fill(TypedQuery<?> query, UUID eventId, InvoiceFilter filter) {
        query.setParameter("event", eventId);
        if (filter.standing() != InvoiceFilter.Standing.ALL) {
            query.setParameter(
                    "status",
                    filter.standing() == InvoiceFilter.Standing.PAID ? InvoiceStatus.PAID : InvoiceStatus.OPEN);
        }
        if (filter.standing() == InvoiceFilter.Standing.OVERDUE) {
            query.setParameter("today", filter.today());
        }
        if (filter.hasWords()) {
            query.setParameter("number", InvoiceNumber.read(filter.words()).orElse(0))
                    .setParameter("code", Text.code(filter.words().toUpperCase(Locale.ROOT)))
                    .setParameter("words", filter.anywhere());
        }
    }
}
