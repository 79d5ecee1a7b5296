package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.platform.InstantConverter;

/** All counts of tries that are not yet forgotten. */
@ApplicationScoped
class AttemptCounts {
    private static final InstantConverter MOMENT = new InstantConverter();

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    List<AttemptCount> in(List<String> buckets) {
        return em.createQuery("select c from AttemptCount c where c.bucket in :buckets", AttemptCount.class)
                .setParameter("buckets", buckets)
                .getResultList();
    }

    /** Counts one more try in a single statement, so that tries at the same moment all count. */
    void add(Counted counted, Instant now) {
        long pause = counted.limit().pause().toSeconds();
        em.createNativeQuery("""
            insert into attempt_count (bucket, cleared_at) values (?1, ?2)
            on duplicate key update cleared_at = greatest(cleared_at, ?3) + interval ?4 second
            """)
                .setParameter(1, counted.bucket())
                .setParameter(2, MOMENT.convertToDatabaseColumn(now.plusSeconds(pause)))
                .setParameter(3, MOMENT.convertToDatabaseColumn(now))
                .setParameter(4, pause)
                .executeUpdate();
    }

    /**
     * Counts one more try if the limit admits it, under the lock of its row, which is there first; says whether it
     * does.
     */
    boolean take(Counted counted, Instant now) {
        Limit limit = counted.limit();
        em.createNativeQuery("""
            insert into attempt_count (bucket, cleared_at) values (?1, ?2)
            on duplicate key update cleared_at = cleared_at
            """)
                .setParameter(1, counted.bucket())
                .setParameter(2, MOMENT.convertToDatabaseColumn(now))
                .executeUpdate();
        return em.createNativeQuery("""
            update attempt_count set cleared_at = greatest(cleared_at, ?1) + interval ?2 second
            where bucket = ?3 and cleared_at <= ?4
            """)
                        .setParameter(1, MOMENT.convertToDatabaseColumn(now))
                        .setParameter(2, limit.pause().toSeconds())
                        .setParameter(3, counted.bucket())
                        .setParameter(4, MOMENT.convertToDatabaseColumn(limit.latest(now)))
                        .executeUpdate()
                == 1;
    }

    void giveBack(Counted counted) {
        em.createNativeQuery("update attempt_count set cleared_at = cleared_at - interval ?1 second where bucket = ?2")
                .setParameter(1, counted.limit().pause().toSeconds())
                .setParameter(2, counted.bucket())
                .executeUpdate();
    }

    int deleteForgotten(Instant now) {
        return em.createQuery("delete from AttemptCount c where c.clearedAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
