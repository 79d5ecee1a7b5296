package org.astc.plenary.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.astc.plenary.testing.Counting;
import org.astc.plenary.testing.Stumbling;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jobs and those who work on them. The application's own dispatcher is one of the workers all the time. */
@ExtendWith(ArquillianExtension.class)
class JobsIT extends JobsAtWork {
    @Inject
    private JobClaims claims;

    @Inject
    private Stumbling stumbling;

    /** Claimed by the test and by the dispatcher alike; none was begun twice, whoever has it. */
    @Test
    void twoWorkersNeverHaveTheSameJob() throws Exception {
        transaction.begin();
        for (int i = 0; i < 200; i++) {
            em.createNativeQuery("""
                    insert into job (id, version, kind, owner_id, language, status, done, request, cancel_requested,
                      attempts, created_at)
                    values (?1, 0, 'test-counting', ?2, 'en', 'QUEUED', 0, '1', false, 0, utc_timestamp(6))
                    """)
                    .setParameter(1, UUID.randomUUID().toString())
                    .setParameter(2, owner.toString())
                    .executeUpdate();
        }
        transaction.commit();
        ConcurrentLinkedQueue<UUID> claimed = new ConcurrentLinkedQueue<>();
        Instant end = Instant.now().plus(LONGEST);

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(any -> CompletableFuture.runAsync(() -> {
                            while (unclaimed() > 0 && Instant.now().isBefore(end)) {
                                claims.claim()
                                        .filter(claim -> claim.order().ownerId().equals(owner))
                                        .ifPresent(claim -> claimed.add(claim.job()));
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(unclaimed()).isZero();
        assertThat(claimed).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(number("select max(attempts) from job where owner_id = ?1", owner))
                .isEqualTo(1);
        // The test's own are begun by nobody: they would be again one day, in the midst of others. The dispatcher's
        // end.
        for (UUID job : claimed) {
            change("delete from job where id = ?1", job);
        }
        await(() -> number("""
                        select count(*) from job where owner_id = ?1 and status in ('QUEUED', 'RUNNING')
                        """, owner) == 0);
    }

    @Test
    void aJobIsDoneInTheNameOfWhoeverAsked() throws Exception {
        UUID job = ask("3", "before\n");

        assertThat(over(job).status()).isEqualTo(JobStatus.DONE);

        assertThat(counting.callerOf(job)).isEqualTo(owner);
        assertThat(file(job)).isEqualTo("before\n1\n2\n3\n");
        assertThat(summary(job).result().size()).isEqualTo(13);
        assertThat(number("select count(*) from job_part where role = 'INPUT' and job_id = ?1", job))
                .as("what the job was given is thrown away")
                .isZero();
        assertThat(desk.find(job, UUID.randomUUID())).as("another's").isEmpty();
    }

    @Test
    void aLargeResultIsKeptInParts() throws Exception {
        UUID job = ask("200000", "");

        assertThat(over(job).status()).isEqualTo(JobStatus.DONE);

        assertThat(number("select count(*) from job_part where job_id = ?1", job))
                .isGreaterThan(4);
        String expected = IntStream.rangeClosed(1, 200_000)
                .mapToObj(i -> i + "\n")
                .collect(java.util.stream.Collectors.joining());
        assertThat(file(job)).isEqualTo(expected);
    }

    @Test
    void aRunningJobStopsWhenItIsCancelled() throws Exception {
        UUID job = ask(Counting.ENDLESS, "");
        await(() -> summary(job).done() > 0);

        desk.cancel(job, UUID.randomUUID());
        assertThat(summary(job).cancelling()).as("another may not").isFalse();
        desk.cancel(job, owner);

        assertThat(over(job).status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(number("select count(*) from job_part where job_id = ?1", job))
                .isZero();
    }

    @Test
    void aJobThatItsWorkerLostIsBegunAgainAndTheOldWorkerChangesNothingMore() throws Exception {
        UUID job = ask(Counting.ENDLESS, "");
        await(() -> counting.begun(job) == 1 && summary(job).done() > 0);

        change("""
                update job set claimed_by = uuid(), claimed_until = utc_timestamp(6) - interval 1 second where id = ?1
                """, job);
        await(() -> counting.begun(job) == 2);
        await(() -> counting.working(job) == 1);
        assertThat(number("select attempts from job where id = ?1", job)).isEqualTo(2);
        assertThat(summary(job).status()).isEqualTo(JobStatus.RUNNING);

        desk.cancel(job, owner);
        assertThat(over(job).status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(number("select attempts from job where id = ?1", job)).isEqualTo(2);
    }

    /** As a server that was killed leaves it: running, claimed by a worker that is no more, half a file made. */
    @Test
    void aJobLeftBehindByAKilledServerIsDone() throws Exception {
        UUID job = UUID.randomUUID();
        transaction.begin();
        em.createNativeQuery("""
                insert into job (id, version, kind, owner_id, language, status, done, total, request, cancel_requested,
                  attempts, claimed_by, claimed_until, created_at, started_at)
                values (?1, 5, 'test-counting', ?2, 'en', 'RUNNING', 2, 3, '3', false, 1, uuid(),
                  utc_timestamp(6) + interval 3 second, utc_timestamp(6), utc_timestamp(6))
                """)
                .setParameter(1, job.toString())
                .setParameter(2, owner.toString())
                .executeUpdate();
        em.createNativeQuery("insert into job_part (job_id, role, part, content) values (?1, 'RESULT', 0, 'half')")
                .setParameter(1, job.toString())
                .executeUpdate();
        transaction.commit();

        assertThat(over(job).status()).isEqualTo(JobStatus.DONE);
        assertThat(file(job)).isEqualTo("1\n2\n3\n");
    }

    @Test
    void aRefusalAndAFaultAreTold() throws Exception {
        UUID unknown = asked(new JobOrder("test-nobody", owner, null, "en", "{}"));
        UUID broken = ask("no number", "");

        assertThat(over(unknown).failure()).isEqualTo("platform.job.unknown");
        assertThat(over(broken).failure()).isEqualTo("platform.job.broken");
    }

    @Test
    void aJobHitByADeadlockOrALostConnectionWaitsAndIsBegunAgain() {
        UUID job = asked(new JobOrder("test-stumbling", owner, null, "en", """
                signal sqlstate '40001' set mysql_errno = 1213
                kill connection connection_id()
                signal sqlstate 'HY000' set mysql_errno = 1205"""));
        UUID hopeless = asked(new JobOrder("test-stumbling", owner, null, "en", "update nowhere set nothing = 1"));

        await(() -> isOver(job));
        assertThat(summary(job).status()).isEqualTo(JobStatus.DONE);
        assertThat(stumbling.begun(job)).isEqualTo(4);
        assertThat(number("select attempts from job where id = ?1", job)).isEqualTo(4);
        assertThat(over(hopeless).failure()).isEqualTo("platform.job.broken");
        assertThat(stumbling.begun(hopeless)).isEqualTo(1);
    }

    @Test
    void aClosedAccountHasNothingDone() throws Exception {
        change("update account set status = 'CLOSED' where id = ?1", owner);

        UUID job = ask("3", "");

        assertThat(over(job).failure()).isEqualTo("platform.job.notAllowed");
        assertThat(counting.begun(job)).isZero();
    }

    @Test
    void nobodyFillsTheQueue() {
        for (int i = 0; i < JobDesk.UNDER_WAY; i++) {
            desk.ask(new JobOrder("test-counting", owner, null, "en", Counting.ENDLESS));
        }

        assertThatThrownBy(() -> desk.ask(new JobOrder("test-counting", owner, null, "en", "1")))
                .isInstanceOf(TooManyJobs.class);

        desk.list(owner, null, 50).forEach(job -> desk.cancel(job.id(), owner));
        desk.list(owner, null, 50).forEach(job -> over(job.id()));
    }

    @Test
    void aJobThatWasNeverCommittedIsNotDone() throws Exception {
        transaction.begin();
        UUID job = desk.ask(new JobOrder("test-counting", owner, null, "en", "3"));
        transaction.rollback();

        assertThat(desk.find(job, owner)).isEmpty();
    }

    /** Says whether it is over; no, if the question itself meets the connection that is lost. */
    private boolean isOver(UUID job) {
        try {
            return summary(job).status().isOver();
        } catch (TransactionalException lost) {
            return false;
        }
    }
}
