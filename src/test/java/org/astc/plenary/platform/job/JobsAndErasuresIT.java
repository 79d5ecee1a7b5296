package org.astc.plenary.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.testing.Counting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is erased takes no work away from others. */
@ExtendWith(ArquillianExtension.class)
class JobsAndErasuresIT extends JobsAtWork {
    @Inject
    private JobKeeping keeping;

    /** Anybody may have themselves erased, ten times in a row too; that is no fault of the job. */
    @Test
    void aJobIsBegunAgainAfterAnErasureAndThatDoesNotCount() throws Exception {
        UUID job = ask(Counting.ENDLESS, "");

        for (int time = 1; time <= Job.MOST_ATTEMPTS; time++) {
            int begun = time;
            await(() -> counting.begun(job) == begun);
            keeping.forgetPeople(Instant.now());
        }

        await(() -> counting.begun(job) == Job.MOST_ATTEMPTS + 1);
        assertThat(summary(job).status()).isEqualTo(JobStatus.RUNNING);
        assertThat(number("select attempts from job where id = ?1", job)).isEqualTo(1);
        desk.cancel(job, owner);
        assertThat(over(job).status()).isEqualTo(JobStatus.CANCELLED);
    }

    /** Else erasures would take off its count what it did itself, and it would never be given up. */
    @Test
    void aJobThatNobodyWorksOnStaysAsItIsWhenSomebodyIsErased() throws Exception {
        UUID job = UUID.randomUUID();
        change("""
                insert into job (id, version, kind, owner_id, language, status, done, request, cancel_requested,
                  attempts, claimed_by, claimed_until, created_at, started_at)
                values (?1, 5, 'test-counting', '%s', 'en', 'RUNNING', 0, '1', false, 3, '%s',
                  utc_timestamp(6) + interval 1 hour, utc_timestamp(6), utc_timestamp(6))
                """.formatted(owner, Job.NOBODY), job);

        keeping.forgetPeople(Instant.now());
        keeping.forgetPeople(Instant.now());

        assertThat(number("select attempts from job where id = ?1", job)).isEqualTo(3);
        assertThat(number("select timestampdiff(minute, utc_timestamp(6), claimed_until) from job where id = ?1", job))
                .as("it still rests")
                .isPositive();
        change("delete from job where id = ?1", job);
    }
}
