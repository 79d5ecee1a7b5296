package org.astc.plenary.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.event.AccessStatement;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.FactKind;
import org.astc.plenary.event.Setting;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/**
 * What stands beside a registration: the event, when and where it is, and what is done for access.
 *
 * @param over whether the event has ended, so that nothing can be asked for any more
 */
public record EventSide(EventSummary event, List<AccessStatement> facts, Locale language, boolean over) {
    public String getName() {
        return event.name();
    }

    /** The language of the event's own texts, for {@code lang}. */
    public String getLang() {
        return event.language();
    }

    public boolean isOver() {
        return over;
    }

    public String getPath() {
        return "/events/" + event.slug();
    }

    /** Thu 24 June 2027, 13:00–14:00 New York time (EDT); or the days, with the zone. */
    public String getWhen() {
        LocalDate first = event.startsAt().toLocalDate();
        LocalDate last = event.endsAt().toLocalDate();
        return first.equals(last)
                ? Moments.hours(language, event.startsAt(), event.endsAt(), event.zone())
                : getDays() + ", " + Moments.zone(language, event.zone(), event.start());
    }

    /** 18–21 September 2027. */
    public String getDays() {
        return Moments.days(
                language, event.startsAt().toLocalDate(), event.endsAt().toLocalDate());
    }

    /** Name and address of the venue; empty for an event without one. */
    public String getVenue() {
        return event.setting().hasPlace()
                ? Stream.of(event.venue().name(), event.venue().address())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** That the place is not known yet; empty if it is, or if there will be none. */
    public String getPlaceLater() {
        return event.setting().hasPlace() && getVenue().isEmpty()
                ? Messages.text(language, "registration.side.placeLater")
                : "";
    }

    /** That one can take part online; empty if one cannot. */
    public String getOnline() {
        return event.setting() == Setting.IN_PERSON ? "" : Messages.text(language, "registration.side.online");
    }

    /** What is there for everybody without asking, first of all; empty if nothing was said. */
    public String getAccess() {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.PROVIDED)
                .map(AccessStatement::text)
                .findFirst()
                .orElse("");
    }
}
