package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Slows down whoever guesses passwords, keys and codes. Ask before the try, count after a wrong one; what is right
 * costs one read. A count stays even if the transaction around it is rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Throttle {
    private AttemptCounts counts;
    private Clock clock;

    protected Throttle() {}

    @Inject
    Throttle(AttemptCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Asks whether there may be another try.
     *
     * @throws TooManyAttempts if one of the limits is reached; it tells the longest pause
     */
    public void require(Counted... asked) {
        Instant now = clock.instant();
        Map<String, Counted> byBucket =
                List.of(asked).stream().collect(Collectors.toMap(Counted::bucket, Function.identity()));
        counts.in(List.copyOf(byBucket.keySet())).stream()
                .map(count -> count.waitUnder(byBucket.get(count.getBucket()).limit(), now))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
                .max(Duration::compareTo)
                .ifPresent(wait -> {
                    throw new TooManyAttempts(wait);
                });
    }

    /**
     * Asks for a try and counts it in one step, so that of many at the same moment no more are made than the limit
     * admits. What turns out to be right is {@linkplain #giveBack given back}.
     *
     * @throws TooManyAttempts if the limit is reached; nothing is counted then
     */
    public void take(Counted tried) {
        Instant now = clock.instant();
        if (!counts.take(tried, now)) {
            require(tried);
            throw new TooManyAttempts(tried.limit().pause());
        }
    }

    /** Counts the last try no more. */
    public void giveBack(Counted tried) {
        counts.giveBack(tried);
    }

    /** Counts one more try. */
    public void count(Counted... tried) {
        for (Counted one : tried) {
            counts.add(one, clock.instant());
        }
    }
}
