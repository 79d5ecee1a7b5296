package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobSummary;

/** Somebody of staff who has work done, and the patience to wait for it. */
@ApplicationScoped
public class Imports {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    private JobDesk jobs;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Opens an account of registration staff for the whole house. */
    public UUID staff() throws Exception {
        UUID account = UUID.randomUUID();
        transaction.begin();
        em.createNativeQuery("insert into account (id, version, email, name, status, created_at)"
                        + " values (?1, 0, ?2, 'Staff', 'ACTIVE', utc_timestamp(6))")
                .setParameter(1, account.toString())
                .setParameter(2, account + "@plenary.example")
                .executeUpdate();
        em.createNativeQuery("insert into role_grant (id, account_id, role, event_id, granted_at)"
                        + " values (uuid(), ?1, 'REGISTRATION_STAFF', null, utc_timestamp(6))")
                .setParameter(1, account.toString())
                .executeUpdate();
        transaction.commit();
        return account;
    }

    /** Waits until the job is over, or five minutes. */
    public JobSummary await(UUID job, UUID owner) {
        Instant end = Instant.now().plus(LONGEST);
        while (!jobs.find(job, owner).orElseThrow().status().isOver()
                && Instant.now().isBefore(end)) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return jobs.find(job, owner).orElseThrow();
    }
}
