package org.astc.plenary.architecture.planted.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Asks the machine for the time, in every way. */
class OwnTime {
    Instant instant() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate") // planted
    Date date() {
        return new Date();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Instant given(Clock clock) {
        return Instant.now(clock);
    }
}
