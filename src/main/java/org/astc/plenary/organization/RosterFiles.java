package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** Rosters that were sent. */
@ApplicationScoped
class RosterFiles {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(RosterFile file) {
        em.persist(file);
        em.flush();
    }

    Optional<RosterFile> find(UUID id) {
        return Optional.ofNullable(em.find(RosterFile.class, id));
    }

    /** Finds it and keeps everybody else from changing it until the transaction ends. */
    RosterFile lock(UUID id) {
        return Optional.ofNullable(em.find(RosterFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /**
     * Notes what became of a roster; the file itself is not needed any more. One statement: on an entity, giving up a
     * part that was not read yet reads it first, and overwrites what was noted.
     */
    void finish(UUID id, RosterCounts counts, Instant now) {
        em.createQuery("""
                update RosterFile f set f.content = null, f.outcome = :outcome, f.importedAt = :now
                where f.id = :id
                """)
                .setParameter("outcome", RosterReport.write(counts))
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(RosterFile file) {
        em.remove(file);
    }

    /** Waits until no other roster is being entered; the turn lasts until the transaction ends. */
    void takeTurn() {
        em.createNativeQuery("select id from roster_turn where id = 1 for update")
                .getSingleResult();
    }

    int deleteOlderThan(Instant moment) {
        return em.createQuery("delete from RosterFile f where f.uploadedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /**
     * Says whether the roster is still what it was in that version; nobody is left out of it until the transaction
     * ends.
     */
    boolean isStill(UUID id, long version) {
        List<?> found = em.createNativeQuery("select version from roster_file where id = ?1 for update")
                .setParameter(1, id.toString())
                .getResultList();
        return !found.isEmpty() && ((Number) found.get(0)).longValue() == version;
    }

    /**
     * Leaves somebody out of every roster of people that is still to be imported. One that was imported has no lines
     * any more by which it would be known whom its page shows; it is thrown away.
     */
    void leaveOut(RosterNames somebody) {
        em.createQuery("select f from RosterFile f where f.kind = :people order by f.id", RosterFile.class)
                .setParameter("people", RosterKind.PEOPLE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(file -> leaveOut(somebody, file));
    }

    private void leaveOut(RosterNames somebody, RosterFile file) {
        try {
            if (file.isImported()) {
                em.remove(file);
            } else {
                file.leaveOut(somebody);
            }
        } catch (UncheckedIOException damaged) { // nobody can import it, and nobody tells whom it names
            em.remove(file);
        }
    }

    Optional<RosterFile> ofJob(UUID job) {
        return em.createQuery("select f from RosterFile f where f.jobId = :job", RosterFile.class)
                .setParameter("job", job)
                .getResultStream()
                .findFirst();
    }
}
