package org.astc.plenary.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An event as it is read.
 *
 * @param version grows with every change of the event and of its phases, rooms, facts and policies
 * @param startsAt local time in {@code zone}
 * @param endsAt local time in {@code zone}
 * @param currency ISO 4217
 * @param language in which its texts are written, BCP 47
 * @param languages that are offered, BCP 47
 */
public record EventSummary(
        UUID id,
        long version,
        String slug,
        EventKind kind,
        EventStatus status,
        String name,
        String title,
        String summary,
        String description,
        List<EventTexts> translations,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        String currency,
        String language,
        List<String> languages,
        Setting setting,
        Venue venue,
        ColorField colorField,
        Figure figure) {

    /** Its texts in the language that they are first written in. */
    public EventTexts texts() {
        return new EventTexts(language, name, title, summary, description);
    }

    /** The same event with its texts in this language, if it has them; else as it is. */
    public EventSummary in(Locale wanted) {
        return translations.stream()
                .filter(texts ->
                        Locale.forLanguageTag(texts.language()).getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(this::told)
                .orElse(this);
    }

    private EventSummary told(EventTexts texts) {
        return new EventSummary(
                id,
                version,
                slug,
                kind,
                status,
                texts.name(),
                texts.title(),
                texts.summary(),
                texts.description(),
                translations,
                startsAt,
                endsAt,
                zone,
                currency,
                texts.language(),
                languages,
                setting,
                venue,
                colorField,
                figure);
    }

    /** The moment at which it starts; a local time that a clock change skips counts as the time after it. */
    public Instant start() {
        return startsAt.atZone(zone).toInstant();
    }

    public Instant end() {
        return endsAt.atZone(zone).toInstant();
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(end());
    }

    public boolean isPublic() {
        return status.isPublic();
    }
}
