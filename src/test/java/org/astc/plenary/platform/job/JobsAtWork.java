package org.astc.plenary.platform.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.astc.plenary.testing.Counting;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who asks for work, and what becomes of it. */
abstract class JobsAtWork {
    static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    JobDesk desk;

    @Inject
    Counting counting;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    EntityManager em;

    UUID owner;

    @BeforeEach
    void anAccount() throws Exception {
        owner = UUID.randomUUID();
        transaction.begin();
        em.createNativeQuery("""
                insert into account (id, version, email, name, status, created_at)
                values (?1, 0, ?2, 'Owner', 'ACTIVE', utc_timestamp(6))
                """)
                .setParameter(1, owner.toString())
                .setParameter(2, owner + "@plenary.example")
                .executeUpdate();
        transaction.commit();
    }

    UUID ask(String request, String input) throws Exception {
        return desk.ask(
                new JobOrder("test-counting", owner, null, "en", request),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    UUID asked(JobOrder order) {
        return desk.ask(order);
    }

    JobSummary summary(UUID job) {
        return desk.find(job, owner).orElseThrow();
    }

    JobSummary over(UUID job) {
        await(() -> summary(job).status().isOver());
        return summary(job);
    }

    String file(UUID job) throws Exception {
        return new String(
                new PartStream(part -> desk.resultPart(job, owner, part)).readAllBytes(), StandardCharsets.UTF_8);
    }

    long unclaimed() {
        return number("select count(*) from job where owner_id = ?1 and status = 'QUEUED'", owner);
    }

    long number(String query, UUID id) {
        List<?> found =
                em.createNativeQuery(query).setParameter(1, id.toString()).getResultList();
        return Optional.ofNullable(found.get(0))
                .map(value -> ((Number) value).longValue())
                .orElse(0L);
    }

    void change(String statement, UUID id) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).setParameter(1, id.toString()).executeUpdate();
        transaction.commit();
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not come to that in " + LONGEST);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
    }
}
