package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.testing.Counting;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One's own jobs: what the list costs, and what becomes of files in time and when somebody is erased. */
@ExtendWith(ArquillianExtension.class)
class OwnJobsIT {
    @Inject
    private OwnJobs jobs;

    @Inject
    private JobRetention retention;

    @Inject
    private JobPersonalData data;

    @Inject
    private EventDirectory events;

    @Inject
    private Given given;

    @Inject
    private Caller caller;

    @Inject
    private Counting counting;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private UUID owner;

    @BeforeEach
    void anAccount() throws Exception {
        owner = UUID.randomUUID();
        execute(
                "insert into account (id, version, email, name, status, created_at) values (?1, 0, concat(?1, '@x.example'),"
                        + " 'Owner', 'ACTIVE', utc_timestamp(6))",
                owner);
        caller.is(new Caller.Identity(owner, owner + "@x.example", "Owner", List.of()));
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aPageOfJobsTakesTwoStatementsHoweverManyEventsTheyAreAbout() throws Exception {
        for (int i = 0; i < 3; i++) {
            UUID event = events.idOf(given.anEvent(Shop.plan(1, 1))).orElseThrow();
            for (int k = 0; k < 10; k++) {
                done(event, "1 hour", null);
            }
        }
        caller.is(new Caller.Identity(owner, owner + "@x.example", "Owner", List.of()));

        List<OwnJob> first = jobs.page(null);
        UUID last = first.get(first.size() - 1).job().id();

        assertThat(first).hasSize(OwnJobs.PAGE).allMatch(own -> own.event().equals("A workshop"));
        assertThat(jobs.page(last)).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(Statements.least(em, () -> jobs.page(null))).isEqualTo(2);
    }

    @Test
    void anothersJobIsAsIfThereWereNone() throws Exception {
        UUID job = done(null, "1 hour", "1");
        caller.is(new Caller.Identity(UUID.randomUUID(), "other@x.example", "Other", List.of()));

        assertThat(jobs.page(null)).isEmpty();
        assertThatThrownBy(() -> jobs.get(job)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jobs.cancel(job)).isInstanceOf(NotFound.class);
        assertThat(jobs.resultPart(job, 0)).isEmpty();
    }

    @Test
    void filesAreThrownAwayInTimeAndJobsLater() throws Exception {
        UUID fresh = done(null, "1 hour", "1");
        UUID stale = done(null, "25 hour", "-1");
        UUID old = done(null, "31 day", "-30");

        purgeAll();

        assertThat(parts(fresh)).isEqualTo(1);
        assertThat(parts(stale)).isZero();
        assertThat(number("select count(*) from job where id = ?1", stale)).isEqualTo(1);
        assertThat(number("select count(*) from job where id = ?1", old)).isZero();
        assertThat(retention.kept()).hasSize(2);
    }

    @Test
    void whenAnybodyIsErasedNoFileTellsOfThemAndWhatRunsIsBegunAgain() throws Exception {
        UUID made = done(null, "1 hour", "1");
        UUID running = UUID.randomUUID();
        execute(
                "insert into job (id, version, kind, owner_id, language, status, done, request, cancel_requested, attempts,"
                        + " created_at, claimed_by, claimed_until) values (?1, 0, 'test-counting', '" + owner
                        + "', 'en', 'RUNNING', 0, '3', false, 1, utc_timestamp(6), uuid(), '2199-01-01')",
                running);

        data.erase(new DataSubject(null, UUID.randomUUID(), "somebody@x.example"));

        assertThat(parts(made)).isZero();
        assertThat(jobs.get(made).job().result().isGone(clock.instant())).isTrue();
        assertThat(number("select request = '{}' from job where id = ?1", made)).isEqualTo(1);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (jobs.get(running).job().status() != JobStatus.DONE
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(jobs.get(running).job().status()).isEqualTo(JobStatus.DONE);
        assertThat(counting.begun(running)).isEqualTo(1);
    }

    @Test
    void anErasedAccountLeavesNoJobs() throws Exception {
        UUID job = done(null, "1 hour", "1");
        DataSubject self = new DataSubject(owner, null, owner + "@x.example");
        assertThat(data.export(self).toString()).contains("test-counting", "DONE");

        data.erase(self);

        assertThat(data.export(self)).isEmpty();
        assertThat(number("select count(*) from job where id = ?1", job)).isZero();
    }

    /** A job that ended so long ago, with a file of one part that is kept for so many hours more; null: with none. */
    private UUID done(UUID event, String ago, String hours) throws Exception {
        UUID job = Ids.next();
        boolean file = hours != null;
        execute(
                "insert into job (id, version, kind, owner_id, event_id, language, status, done, request, cancel_requested,"
                        + " attempts, created_at, ended_at, result_name, result_type, result_size, result_until)"
                        + " values (?1, 0, 'test-counting', '" + owner + "', "
                        + (event == null ? "null" : "'" + event + "'")
                        + ", 'en', 'DONE', 0, '1', false, 1, utc_timestamp(6), utc_timestamp(6) - interval " + ago
                        + ", "
                        + (file
                                ? "'a.txt', 'text/plain', 1, utc_timestamp(6) + interval " + hours + " hour"
                                : "null, null, null, null")
                        + ")",
                job);
        if (file) {
            execute("insert into job_part (job_id, role, part, content) values (?1, 'RESULT', 0, 'x')", job);
        }
        return job;
    }

    private void purgeAll() {
        while (retention.purge(clock.instant()) > 0) {
            assertThat(retention.kept()).isNotEmpty();
        }
    }

    private long parts(UUID job) {
        return number("select count(*) from job_part where job_id = ?1", job);
    }

    private long number(String query, UUID id) {
        return ((Number) em.createNativeQuery(query)
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .longValue();
    }

    private void execute(String statement, UUID id) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).setParameter(1, id.toString()).executeUpdate();
        transaction.commit();
    }
}
