package org.astc.plenary.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.Venue;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/**
 * An event in the words of a page: its name, title, summary and description in the visitor's language if it has them in
 * that, else in its own; the rest in the visitor's.
 *
 * @param ownLang the event's own language (BCP 47), in which all else was typed that has no translations: venue, rooms,
 *     access, policies, types, phases
 */
public record ShownEvent(EventSummary event, Locale language, String ownLang) {

    /** The event as it is read. */
    public ShownEvent(EventSummary event, Locale language) {
        this(event.in(language), language, event.language());
    }

    public String getName() {
        return event.name();
    }

    public String getTitle() {
        return event.title();
    }

    public String getSummary() {
        return event.summary();
    }

    /** The language of name, title, summary and description, for {@code lang}. */
    public String getLang() {
        return event.language();
    }

    /** The language of everything else that was typed for it, for {@code lang}. */
    public String getOwnLang() {
        return ownLang;
    }

    public String getPath() {
        return "/events/" + event.slug();
    }

    /** The description, paragraph by paragraph. */
    public List<String> getParagraphs() {
        return paragraphs(event.description());
    }

    /** 18–21 September 2027. */
    public String getDays() {
        return Moments.days(
                language, event.startsAt().toLocalDate(), event.endsAt().toLocalDate());
    }

    /** Saturday to Tuesday. */
    public String getWeekdays() {
        return Moments.weekdays(
                language, event.startsAt().toLocalDate(), event.endsAt().toLocalDate());
    }

    public boolean isOneDay() {
        return event.startsAt().toLocalDate().equals(event.endsAt().toLocalDate());
    }

    /** Thu 24 June · 13:00–14:00 New York time (EDT). */
    public String getSpan() {
        return Moments.span(language, event.startsAt(), event.endsAt(), event.zone());
    }

    /** With the year: Thu 24 June 2027, 13:00–14:00 New York time (EDT); 18–21 September 2027, Halifax time (ADT). */
    public String getWhen() {
        return isOneDay()
                ? Moments.hours(language, event.startsAt(), event.endsAt(), event.zone())
                : getDays() + ", " + getZone();
    }

    /** Halifax time (ADT). */
    public String getZone() {
        return Moments.zone(language, event.zone(), event.start());
    }

    /** The venue in one line, or empty for an event that is online only. */
    public String getVenue() {
        Venue venue = event.venue();
        return String.join(
                ", ",
                Stream.of(venue.name(), venue.address())
                        .filter(part -> part != null)
                        .toList());
    }

    /** Whether people come to a place that nobody has named yet. */
    public boolean isPlaceToCome() {
        return event.setting().hasPlace() && !isAtVenue();
    }

    public boolean isAtVenue() {
        return event.setting().hasPlace() && event.venue().name() != null;
    }

    /** How people take part, as words that follow the venue: in person, online, "and online". */
    public String getSetting() {
        return Messages.text(language, "portal.setting." + code(event.setting()));
    }

    public String getKind() {
        return Messages.text(language, "portal.kind." + code(event.kind()));
    }

    /** The class of its color field. */
    public String getField() {
        return "field-" + code(event.colorField());
    }

    /** The name of its drawing. */
    public String getFigure() {
        return code(event.figure());
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
