package org.astc.plenary.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOON = Instant.parse("2027-06-15T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void aClaimTakesTheJobFromWhoeverHadIt() {
        Job job = job();
        JobClaim first = job.claim(NOON, LATER);
        job.progress(7, 10L);
        JobClaim second = job.claim(LATER, LATER.plusSeconds(60));

        assertThat(first.attempt()).isEqualTo(1);
        assertThat(first.doneBefore()).isZero();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.doneBefore()).isEqualTo(7);
        assertThat(job.isHeldBy(first.token())).isFalse();
        assertThat(job.isHeldBy(second.token())).isTrue();
        assertThat(job.summary().startedAt()).isEqualTo(NOON);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndARunningOneWhenItsWorkerStops() {
        Job waiting = job();
        waiting.cancel(NOON);
        Job running = job();
        running.claim(NOON, LATER);
        running.cancel(NOON);

        assertThat(waiting.summary().status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(running.summary().status()).isEqualTo(JobStatus.RUNNING);
        assertThat(running.summary().cancelling()).isTrue();
        running.stopped(LATER);
        assertThat(running.summary().status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(running.summary().cancelling()).isFalse();
        assertThat(running.summary().endedAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsOverStaysAsItIs() {
        Job done = job();
        done.claim(NOON, LATER);
        done.finish(new StoredResult("a.csv", "text/csv", 3, LATER), NOON);
        done.cancel(LATER);

        assertThat(done.summary().status()).isEqualTo(JobStatus.DONE);
        assertThat(done.summary().result().isGone(NOON)).isFalse();
        assertThat(done.summary().result().isGone(LATER)).isTrue();
        assertThatThrownBy(() -> done.claim(NOON, LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> done.fail("platform.job.broken", List.of(), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReasonIsToldWithWhatItMentions() {
        Job job = job();
        job.claim(NOON, LATER);
        job.fail("platform.job.tooMany", List.of("10", "\"x\", y"), NOON);

        assertThat(job.summary().failureArguments()).containsExactly("10", "\"x\", y");
    }

    @Test
    void aJobThatNeverEndsIsWornOut() {
        Job job = job();
        for (int i = 0; i < Job.MOST_ATTEMPTS; i++) {
            assertThat(job.isWornOut()).isFalse();
            job.claim(NOON, LATER);
        }

        assertThat(job.isWornOut()).isTrue();
    }

    @Test
    void aJobThatRestsWaitsTwiceAsLongEachTimeAndAMinuteAtMost() {
        Job job = job();
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < Job.MOST_ATTEMPTS; i++) {
            JobClaim claim = job.claim(NOON, LATER);
            job.rest(NOON);
            assertThat(job.isHeldBy(claim.token())).isFalse();
            waits.add(NOON.until(job.claimedUntil(), ChronoUnit.SECONDS));
        }

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
        assertThat(job.isWornOut()).isTrue();
    }

    @Test
    void nobodyHasAJobThatRestsOrWasGivenBack() {
        Job resting = job();
        JobClaim first = resting.claim(NOON, LATER);
        resting.rest(NOON);
        Job given = job();
        JobClaim second = given.claim(NOON, LATER);
        given.release(NOON);

        assertThat(resting.isHeldBy(Job.NOBODY)).isTrue();
        assertThat(resting.isHeldBy(first.token())).isFalse();
        assertThat(given.isHeldBy(Job.NOBODY)).isTrue();
        assertThat(given.isHeldBy(second.token())).isFalse();
    }

    @Test
    void aResultIsHandedOnInPartsAndReadBackAsOneFile() throws IOException {
        byte[] content = new byte[3 * JobParts.SIZE + 17];
        new Random(5).nextBytes(content);
        List<byte[]> parts = new ArrayList<>();
        try (ResultStream out = new ResultStream("a.bin", "application/octet-stream", (part, bytes) -> {
            assertThat(part).isEqualTo(parts.size());
            parts.add(bytes);
        })) {
            out.write(content[0]);
            out.write(content, 1, 100);
            out.write(content, 101, content.length - 101);
            assertThat(out.size()).isEqualTo(content.length);
        }

        assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(JobParts.SIZE));
        assertThat(stream(parts).readAllBytes()).isEqualTo(content);
        assertThat(stream(List.of("ab".getBytes(StandardCharsets.UTF_8))).read())
                .isEqualTo('a');
        assertThat(stream(List.of()).read()).isEqualTo(-1);
    }

    private static PartStream stream(List<byte[]> parts) {
        return new PartStream(part -> part < parts.size() ? Optional.of(parts.get(part)) : Optional.empty());
    }

    private static Job job() {
        return new Job(new JobOrder("test", UUID.randomUUID(), null, "en", "{}"), NOON);
    }
}
