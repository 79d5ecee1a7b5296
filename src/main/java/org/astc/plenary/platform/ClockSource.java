package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Gives everyone the same clock: the machine's, in UTC; in demo mode it may start at another moment and run on. */
@ApplicationScoped
class ClockSource {
    @Produces
    @ApplicationScoped
    Clock clock(Settings settings) {
        return new RunningClock(settings.now()
                .map(start -> Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), start))
                .orElse(Duration.ZERO));
    }

    /**
     * Runs as the machine's clock does, a fixed time ahead of it or behind. A class of its own so that CDI can proxy
     * it.
     */
    static class RunningClock extends Clock {
        private final Clock base;

        protected RunningClock() {
            this(Duration.ZERO);
        }

        RunningClock(Duration ahead) {
            base = Clock.offset(Clock.systemUTC(), ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return base.withZone(zone);
        }

        @Override
        public Instant instant() {
            return base.instant();
        }
    }
}
