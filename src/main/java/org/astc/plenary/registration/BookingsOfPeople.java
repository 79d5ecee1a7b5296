package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Registrations and orders of all events, as one person looks for their own. */
@ApplicationScoped
class BookingsOfPeople {
    /** More than anybody has; keeps a list from growing without end. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Returns the registrations of these people under the address, newest first, with their orders. */
    List<Registration> registrations(Collection<UUID> people, String email) {
        return em.createQuery("""
            select r from Registration r join fetch r.order
            where r.personId in :people and r.email = :email
            order by r.createdAt desc, r.id
            """, Registration.class)
                .setParameter("people", people)
                .setParameter("email", email)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Returns the registrations of the person, newest first. */
    List<PersonPlace> places(UUID personId) {
        return em.createQuery("""
            select new org.astc.plenary.registration.PersonPlace(r.eventId, r.code, r.status, r.createdAt)
            from Registration r where r.personId = :person order by r.createdAt desc, r.id
            """, PersonPlace.class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Returns the orders of the buyer's address, newest first. */
    List<Order> orders(String email) {
        return em.createQuery("""
            select o from Order o where o.buyerEmail = :email order by o.createdAt desc, o.id
            """, Order.class)
                .setParameter("email", email)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Says whether two people of one event have the address. */
    boolean isShared(String email) {
        return em.createQuery("""
            select count(r) from Registration r, Registration other
            where r.email = :email and other.email = :email
            and r.eventId = other.eventId and r.personId <> other.personId
            """, Long.class).setParameter("email", email).getSingleResult() > 0;
    }
}
