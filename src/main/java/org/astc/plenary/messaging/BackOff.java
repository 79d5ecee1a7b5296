package org.astc.plenary.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a refused letter rests before the next attempt: growing, so that a mail server in trouble is left alone and
 * greylisting (RFC 6647) is passed. RFC 5321 section 4.5.4.1 asks for at least four to five days before giving up; the
 * waits add up to a little more than five.
 */
final class BackOff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private BackOff() {}

    /**
     * Returns the wait after so many failed attempts, or empty if it was the last.
     *
     * @param attempts 1 or more
     */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
