package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.InstantConverter;

/** All jobs that were asked for and are not forgotten. */
@ApplicationScoped
class Jobs {
    private static final String FREE = """
            select j.* from job j
            where j.status in ('QUEUED', 'RUNNING')
              and (j.status = 'QUEUED' or j.claimed_until <= ?1)
            order by j.id
            limit 1
            for update skip locked
            """;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Job job) {
        em.persist(job);
    }

    void flush() {
        em.flush();
    }

    Optional<Job> find(UUID id) {
        return Optional.ofNullable(em.find(Job.class, id));
    }

    /** Finds the job and locks it until the transaction ends. */
    Optional<Job> lock(UUID id) {
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Returns the oldest job that nobody works on, and locks it until the transaction ends; passes over one that
     * another worker is locking at this moment.
     */
    @SuppressWarnings("unchecked") // a native query with a result class gives that class
    Optional<Job> lockFree(Instant now) {
        List<Job> found = em.createNativeQuery(FREE, Job.class)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .getResultList();
        return found.stream().findFirst();
    }

    long unfinishedOf(UUID ownerId) {
        return em.createQuery("select count(j) from Job j where j.ownerId = :owner and j.endedAt is null", Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** Returns jobs of the account, the newest first; those older than {@code before}, if it is not null. */
    List<Job> of(UUID ownerId, UUID before, int atMost) {
        String older = before == null ? "" : " and j.id < :before";
        var query = em.createQuery(
                        "select j from Job j where j.ownerId = :owner" + older + " order by j.id desc", Job.class)
                .setParameter("owner", ownerId)
                .setMaxResults(atMost);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    /** Returns jobs that ended before that moment. */
    List<UUID> endedBefore(Instant moment, int atMost) {
        return em.createQuery("select j.id from Job j where j.endedAt < :moment order by j.endedAt", UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Returns jobs whose file is not kept any longer, and still has parts. */
    @SuppressWarnings("unchecked") // the driver gives identifiers
    List<UUID> withOldFile(Instant now, int atMost) {
        List<Object> found = em.createNativeQuery("""
                        select j.id from job j where j.result_until <= ?1
                          and exists (select 1 from job_part p where p.job_id = j.id)
                        order by j.result_until limit ?2
                        """)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, atMost)
                .getResultList();
        return found.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    /** Takes off every job that is over what exactly was asked for, and ends the time of its file. */
    void forgetWhatIsOver(Instant now) {
        em.createQuery("update Job j set j.request = '{}' where j.endedAt is not null and j.request <> '{}'")
                .executeUpdate();
        em.createQuery("update Job j set j.result.until = :now where j.result.until > :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Takes every job that is worked on from its worker, so that it is begun again; the beginning that ends so does not
     * count. A job that no worker has stays as it is.
     */
    void beginAgain(Instant now) {
        em.createQuery("""
            update Job j set j.attempts = j.attempts - 1, j.claimedBy = :nobody, j.claimedUntil = :now
            where j.status = :running and j.claimedBy <> :nobody
            """)
                .setParameter("nobody", Job.NOBODY)
                .setParameter("now", now)
                .setParameter("running", JobStatus.RUNNING)
                .executeUpdate();
    }

    void delete(UUID id) {
        em.createQuery("delete from Job j where j.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
