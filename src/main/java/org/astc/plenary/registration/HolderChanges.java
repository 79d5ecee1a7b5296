package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All changes of holders. */
@ApplicationScoped
class HolderChanges {
    private static final UUID NO_PLACE = new UUID(0, 0);

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(HolderChange change) {
        em.persist(change);
    }

    Optional<HolderChange> find(UUID id) {
        return Optional.ofNullable(em.find(HolderChange.class, id));
    }

    /** Finds the change and keeps everybody else from changing it until the transaction ends. */
    Optional<HolderChange> lock(UUID id) {
        return Optional.ofNullable(em.find(HolderChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the changes of a registration that still wait for the former holder. */
    List<HolderChange> waiting(UUID registrationId) {
        return em.createQuery("""
            select c from HolderChange c
            where c.registrationId = :registration and c.status = :waiting order by c.id
            """, HolderChange.class)
                .setParameter("registration", registrationId)
                .setParameter("waiting", HolderChangeStatus.WAITING)
                .getResultList();
    }

    /** Returns those that still wait for one of these people; nobody else decides them until the transaction ends. */
    List<HolderChange> lockWaitingFor(Collection<UUID> people) {
        return em.createQuery("""
            select c from HolderChange c
            where c.fromPersonId in :people and c.status = :waiting order by c.id
            """, HolderChange.class)
                .setParameter("people", people)
                .setParameter("waiting", HolderChangeStatus.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Returns every change by which one of these people lost a place, oldest first. */
    List<HolderChange> from(Collection<UUID> people) {
        return em.createQuery("""
            select c from HolderChange c where c.fromPersonId in :people order by c.id
            """, HolderChange.class)
                .setParameter("people", people)
                .getResultList();
    }

    /**
     * Returns to whom the person lost places at the event of which it is still open what becomes of what they told
     * there; null for nobody, the person itself if the new address was known as theirs already.
     */
    List<UUID> undecidedHeirs(UUID eventId, UUID personId) {
        return em.createQuery("""
            select c.toPersonId from HolderChange c
            where c.fromPersonId = :person and c.eventId = :event and c.status <> :settled
            """, UUID.class)
                .setParameter("person", personId)
                .setParameter("event", eventId)
                .setParameter("settled", HolderChangeStatus.SETTLED)
                .getResultList();
    }

    /**
     * Returns what is to be done: decided, or waited for long enough. Those that were never tried come first, the
     * oldest of them before the others, then those that failed, the longest ago first. What follows at the same place
     * does not overtake one that failed.
     */
    List<HolderChange> due(Instant now, int atMost) {
        return em.createQuery("""
            select c from HolderChange c
            where (c.status in (:confirmed, :over) or c.status = :waiting and c.dueAt <= :now)
            and (c.triedAt is not null or not exists (
                select stuck from HolderChange stuck
                where stuck.registrationId = c.registrationId and stuck.triedAt is not null
                and stuck.status <> :settled))
            order by c.triedAt, c.id
            """, HolderChange.class)
                .setParameter("settled", HolderChangeStatus.SETTLED)
                .setParameter("confirmed", HolderChangeStatus.CONFIRMED)
                .setParameter("over", HolderChangeStatus.OVER)
                .setParameter("waiting", HolderChangeStatus.WAITING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Returns what was decided, told already or not, but where the former holder kept what they told; oldest first. */
    List<HolderChange> decided() {
        return em.createQuery("""
            select c from HolderChange c
            where c.stayed = false and (c.outcome is not null or c.status in (:confirmed, :over))
            order by c.id
            """, HolderChange.class)
                .setParameter("confirmed", HolderChangeStatus.CONFIRMED)
                .setParameter("over", HolderChangeStatus.OVER)
                .getResultList();
    }

    /** Says whether the person has any such place as {@link #isElsewhere} looks for. */
    boolean isThere(UUID eventId, UUID personId) {
        return isElsewhere(eventId, personId, NO_PLACE);
    }

    /**
     * Says whether the person has a firm place at the event with a living link, other than this one; one that moved to
     * another record and may come back counts.
     */
    boolean isElsewhere(UUID eventId, UUID personId, UUID registrationId) {
        return em.createQuery("""
            select count(r) from Registration r
            where r.eventId = :event and r.id <> :registration and r.email is not null and r.status in :firm
            and (r.personId = :person or exists (
                select m from MovedPlace m
                where m.registrationId = r.id and m.fromPersonId = :person and m.status = :moved))
            """, Long.class)
                        .setParameter("event", eventId)
                        .setParameter("person", personId)
                        .setParameter("registration", registrationId)
                        .setParameter("moved", MovedPlaceStatus.MOVED)
                        .setParameter("firm", RegistrationStatus.FIRM)
                        .getSingleResult()
                > 0;
    }
}
