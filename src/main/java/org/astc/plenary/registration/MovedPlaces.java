package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All places that came to people with a merge. */
@ApplicationScoped
class MovedPlaces {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(MovedPlace place) {
        em.persist(place);
    }

    Optional<MovedPlace> find(UUID id) {
        return Optional.ofNullable(em.find(MovedPlace.class, id));
    }

    /** Finds it and keeps everybody else from changing it until the transaction ends. */
    Optional<MovedPlace> lockMoved(UUID id) {
        return Optional.ofNullable(em.find(MovedPlace.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the places of a merge that may still go back. */
    List<MovedPlace> of(UUID mergeId) {
        return em.createQuery("""
            select m from MovedPlace m where m.mergeId = :merge and m.status = :moved order by m.id
            """, MovedPlace.class)
                .setParameter("merge", mergeId)
                .setParameter("moved", MovedPlaceStatus.MOVED)
                .getResultList();
    }

    /** Returns what is to be told, in the order of {@link HolderChanges#due}. */
    List<MovedPlace> due(int atMost) {
        return em.createQuery("""
            select m from MovedPlace m
            where m.told = false and m.status in :decided
            and (m.triedAt is not null or not exists (
                select stuck from MovedPlace stuck
                where stuck.registrationId = m.registrationId and stuck.triedAt is not null and stuck.told = false))
            order by m.triedAt, m.id
            """, MovedPlace.class)
                .setParameter("decided", List.of(MovedPlaceStatus.BACK, MovedPlaceStatus.ENDED))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Returns what was decided so, told already or not; of a place that moved on before, the last step first. */
    List<MovedPlace> decided(MovedPlaceStatus status) {
        return em.createQuery(
                        "select m from MovedPlace m where m.status = :status order by m.id desc", MovedPlace.class)
                .setParameter("status", status)
                .getResultList();
    }

    /** Returns the registrations that came from one of these people and did not go back. */
    List<UUID> registrationsFrom(Collection<UUID> people) {
        return em.createQuery("""
            select m.registrationId from MovedPlace m, Registration r
            where m.fromPersonId in :people and m.status <> :back
            and r.id = m.registrationId and r.personId = m.toPersonId
            """, UUID.class)
                .setParameter("people", people)
                .setParameter("back", MovedPlaceStatus.BACK)
                .getResultList();
    }

    /**
     * Returns whose the place was before it came with a merge, the last one first; none if it did not, or went back.
     */
    List<UUID> formerPeople(UUID registrationId, UUID personId) {
        return em.createQuery("""
            select m.fromPersonId from MovedPlace m
            where m.registrationId = :registration and m.toPersonId = :person and m.status <> :back
            order by m.id desc
            """, UUID.class)
                .setParameter("registration", registrationId)
                .setParameter("person", personId)
                .setParameter("back", MovedPlaceStatus.BACK)
                .getResultList();
    }

    /** Finds every place of the person and keeps everybody else from changing them until the transaction ends. */
    List<Registration> lockAllOf(UUID personId) {
        return em.createQuery(
                        "select r from Registration r where r.personId = :person order by r.id", Registration.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Registration lock(UUID registrationId) {
        return em.find(Registration.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Returns the places that the person has or had at the event, once they were firm, with an address: the person's
     * own in the order of booking, then those that came with a merge.
     */
    List<Standing> standing(UUID eventId, UUID personId) {
        List<Standing> all = em.createQuery("""
            select r.id, r.email, (
                select count(m) from MovedPlace m
                where m.registrationId = r.id and m.toPersonId = r.personId and m.status <> :back)
            from Registration r
            where r.eventId = :event and r.personId = :person and r.confirmedAt is not null and r.email is not null
            order by r.createdAt, r.line, r.id
            """, Object[].class)
                .setParameter("event", eventId)
                .setParameter("person", personId)
                .setParameter("back", MovedPlaceStatus.BACK)
                .getResultStream()
                .map(row -> new Standing((UUID) row[0], (String) row[1], ((Number) row[2]).longValue() > 0))
                .toList();
        return all.stream()
                .sorted(java.util.Comparator.comparing(Standing::moved))
                .toList();
    }

    /** A place of a person at an event; {@code moved} if it came with a merge. */
    record Standing(UUID registrationId, String email, boolean moved) {}

    void flush() {
        em.flush();
    }
}
