package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan and the job that protects it: there is one at a time, and the plan knows how it stands. */
@ExtendWith(ArquillianExtension.class)
class ReleaseJobIT extends AnalystsAtWork {
    private static final int TABS = 4;
    private static final int ROUNDS = 3;

    @Inject
    private Shop shop;

    @Inject
    private Given given;

    @Test
    void whileAJobIsUnderWayNoOtherIsBegunAndAfterwardsAnotherCanBe() throws Exception {
        UUID plan = frozen();
        UUID running = running(plan);

        assertThat(job(plan).status()).isEqualTo(JobStatus.RUNNING);
        assertThatThrownBy(() -> desk.protect(event, plan, Locale.ENGLISH)).isInstanceOf(ReleaseUnderWay.class);
        assertThat(job(plan).id()).isEqualTo(running);

        shop.change(
                "update job set status = 'CANCELLED', ended_at = utc_timestamp(6), claimed_by = null,"
                        + " claimed_until = null where id = ?1",
                running);
        assertThat(job(plan).status()).isEqualTo(JobStatus.CANCELLED);
        UUID again = desk.protect(event, plan, Locale.ENGLISH);

        assertThat(job(plan).id()).isEqualTo(again).isNotEqualTo(running);
        assertThat(imports.await(again, author).failure())
                .as("the account has no role in the database")
                .isEqualTo("platform.job.notAllowed");
        assertThat(job(plan).status()).isEqualTo(JobStatus.FAILED);
        assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.FROZEN);
    }

    @Test
    void onlyItsAuthorBeginsAJob() {
        UUID plan = frozen();
        is(approver);

        assertThatThrownBy(() -> desk.protect(event, plan, Locale.ENGLISH)).isInstanceOf(NotItsAuthor.class);

        assertThat(desk.jobOf(desk.get(event, plan))).isEmpty();
    }

    @Test
    void severalTabsAtOnceBeginOneJob() throws Exception {
        shop.change(
                "insert into role_grant (id, account_id, role, event_id, granted_at)"
                        + " values (uuid(), ?1, 'INCLUSION_ANALYST', null, utc_timestamp(6))",
                author);
        ExecutorService threads = Executors.newFixedThreadPool(TABS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                UUID plan = frozen();

                List<UUID> begun = atOnce(threads, plan);

                assertThat(begun).as("round %d", round).hasSize(1);
                assertThat(job(plan).id()).isEqualTo(begun.get(0));
                assertThat(shop.count("select count(*) from job where owner_id = ?1", author))
                        .isEqualTo(round);
                assertThat(imports.await(begun.get(0), author).status()).isEqualTo(JobStatus.DONE);
                assertThat(desk.get(event, plan).status()).isEqualTo(ReleasePlanStatus.READY);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the jobs that were begun. */
    private List<UUID> atOnce(ExecutorService threads, UUID plan) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TABS);
        List<UUID> begun = Collections.synchronizedList(new ArrayList<>());
        Callable<Void> tab = () -> {
            start.await();
            given.asTheHouse(() -> {
                is(author);
                try {
                    begun.add(desk.protect(event, plan, Locale.ENGLISH));
                } catch (ReleaseUnderWay | ReleaseNotReady refused) {
                    // under way, or protected by the time this tab had its turn
                }
            });
            return null;
        };
        for (Future<Void> one : threads.invokeAll(Collections.nCopies(TABS, tab))) {
            one.get();
        }
        return begun;
    }

    private JobSummary job(UUID plan) {
        return desk.jobOf(desk.get(event, plan)).orElseThrow();
    }

    /** Puts a job in the plan on which another server works, and will for years. */
    private UUID running(UUID plan) throws Exception {
        UUID job = UUID.randomUUID();
        shop.change(
                "insert into job (id, version, kind, owner_id, event_id, language, request, cancel_requested, attempts,"
                        + " created_at, status, done, claimed_by, claimed_until, started_at) select '" + job
                        + "', 0, 'release-protection', author_id, event_id, 'en', id, false, 1, utc_timestamp(6),"
                        + " 'RUNNING', 0, uuid(), '2199-01-01', utc_timestamp(6) from release_plan where id = ?1",
                plan);
        shop.change("update release_plan set job_id = '" + job + "' where id = ?1", plan);
        return job;
    }
}
