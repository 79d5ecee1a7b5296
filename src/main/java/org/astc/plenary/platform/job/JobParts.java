package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bytes that jobs were given and have made, in parts that fit into memory. */
@ApplicationScoped
class JobParts {
    /** Bytes of one part. */
    static final int SIZE = 256 * 1024;

    /** Whose bytes: what the job was given, or what it made. */
    enum Role {
        INPUT,
        RESULT
    }

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(UUID job, Role role, int part, byte[] content) {
        em.createNativeQuery("insert into job_part (job_id, role, part, content) values (?1, ?2, ?3, ?4)")
                .setParameter(1, job.toString())
                .setParameter(2, role.name())
                .setParameter(3, part)
                .setParameter(4, content)
                .executeUpdate();
    }

    /** Returns the part of this number; empty after the last. */
    Optional<byte[]> find(UUID job, Role role, int part) {
        List<?> found = em.createNativeQuery(
                        "select content from job_part where job_id = ?1 and role = ?2 and part = ?3")
                .setParameter(1, job.toString())
                .setParameter(2, role.name())
                .setParameter(3, part)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    void delete(UUID job, Role role) {
        em.createNativeQuery("delete from job_part where job_id = ?1 and role = ?2")
                .setParameter(1, job.toString())
                .setParameter(2, role.name())
                .executeUpdate();
    }

    void deleteAllOf(UUID job) {
        em.createNativeQuery("delete from job_part where job_id = ?1")
                .setParameter(1, job.toString())
                .executeUpdate();
    }
}
