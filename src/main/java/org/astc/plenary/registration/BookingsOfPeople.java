package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Registrations and orders of all events, as one person looks for their own. */
@ApplicationScoped
class BookingsOfPeople {
    /** More than anybody has; keeps a list from growing without end. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

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

    /** Returns the events at which two people with a firm place have the address; what is only held says nothing. */
    Set<UUID> eventsOfTwo(String email) {
        return Set.copyOf(em.createQuery("""
            select distinct r.eventId from Registration r, Registration other
            where r.email = :email and other.email = :email
            and r.eventId = other.eventId and r.personId <> other.personId
            and r.status in :firm and other.status in :firm
            """, UUID.class)
                .setParameter("email", email)
                .setParameter("firm", RegistrationStatus.FIRM)
                .getResultList());
    }

    /** Returns who has the address at these events, and at no other. */
    Set<UUID> peopleOnlyAt(Collection<UUID> events, String email) {
        return Set.copyOf(em.createQuery("""
            select distinct r.personId from Registration r
            where r.email = :email and r.eventId in :events and r.personId is not null and not exists (
                select other from Registration other
                where other.personId = r.personId and other.email = :email and other.eventId not in :events)
            """, UUID.class)
                .setParameter("email", email)
                .setParameter("events", events)
                .getResultList());
    }
}
