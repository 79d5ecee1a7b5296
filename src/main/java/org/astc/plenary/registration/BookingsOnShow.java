package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the list of somebody's own bookings shows: each part of it in one statement, however long it is. */
@ApplicationScoped
class BookingsOnShow {
    /** More than anybody has; keeps a list from growing without end. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** A place with the name of its type, in the language of the event. */
    record Place(Registration registration, String type) {}

    /** An order with the number of its places. */
    record Purchase(Order order, int places) {}

    /**
     * Returns the firm places of these people under the address, newest first, as far as it is their own: nobody else
     * of the event has it, and it is not the buyer's for somebody else.
     */
    List<Place> places(Collection<UUID> people, String email) {
        return em.createQuery("""
            select r, t.name
            from Registration r join RegistrationType t on t.id = r.typeId
            where r.personId in :people and r.email = :email and r.status in :firm
              and not (r.email = r.order.buyerEmail and r.name <> r.order.buyerName)
              and not exists (
                select o.id from Registration o
                where o.eventId = r.eventId and o.email = r.email and o.personId <> r.personId and o.status in :firm)
            order by r.createdAt desc, r.id
            """, Object[].class)
                .setParameter("people", people)
                .setParameter("email", email)
                .setParameter("firm", RegistrationStatus.FIRM)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Place((Registration) row[0], (String) row[1]))
                .toList();
    }

    /** Returns the orders of the buyer's address, newest first. */
    List<Purchase> orders(String email) {
        return em.createQuery("""
            select o, (select count(r) from Registration r where r.order.id = o.id)
            from Order o where o.buyerEmail = :email order by o.createdAt desc, o.id
            """, Object[].class)
                .setParameter("email", email)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Purchase((Order) row[0], ((Number) row[1]).intValue()))
                .toList();
    }
}
