package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.registration.AttendanceQueries;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Measures once a week how many of those who were asked took part, and shows the last figure. A figure that were
 * measured whenever somebody looks would differ by one person from one look to the next.
 */
@ApplicationScoped
public class ResponseRateService {
    private ResponseRows rows;
    private ResponseRates rates;
    private AttendanceQueries people;
    private EventQueries events;
    private Caller caller;
    private Clock clock;

    protected ResponseRateService() {}

    @Inject
    ResponseRateService(
            ResponseRows rows,
            ResponseRates rates,
            AttendanceQueries people,
            EventQueries events,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.rates = rates;
        this.people = people;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns the last figure of the event.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not see it
     */
    public Optional<ResponseRate> latest(UUID eventId) {
        caller.require(Permission.SEE_RESPONSE_RATE, eventId);
        return rates.latest(eventId);
    }

    /**
     * Measures every event that has no figure for this week yet. Where the answers are gone, or about to go, the last
     * figure stays: another would say that nobody had taken part.
     */
    public void measure() {
        Instant now = clock.instant();
        LocalDate week =
                LocalDate.ofInstant(now, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (EventSummary event : events.all()) {
            if (AnswerRetention.end(event).isAfter(now) && !rates.has(event.id(), week)) {
                ResponseRate.of(rows.answered(event.id()), people.countAskedAt(event.id()))
                        .ifPresent(percent -> rates.keep(event.id(), new ResponseRate(week, percent)));
            }
        }
    }
}
