package org.astc.plenary.event;

import java.util.List;

/**
 * All that is needed to set up an event.
 *
 * @param slug the last part of its address: lower-case letters, digits and hyphens
 * @param translations its texts in others of its languages
 * @param currency ISO 4217, of all its prices
 * @param languages the languages that are offered, BCP 47
 */
public record EventPlan(
        String slug,
        EventKind kind,
        EventTexts texts,
        List<EventTexts> translations,
        EventDates dates,
        Setting setting,
        Venue venue,
        String currency,
        List<String> languages,
        ColorField colorField,
        Figure figure) {
    public EventPlan {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
        translations = List.copyOf(translations);
        languages = List.copyOf(languages);
    }

    /** An event with its texts in one language. */
    public EventPlan(
            String slug,
            EventKind kind,
            EventTexts texts,
            EventDates dates,
            Setting setting,
            Venue venue,
            String currency,
            List<String> languages,
            ColorField colorField,
            Figure figure) {
        this(slug, kind, texts, List.of(), dates, setting, venue, currency, languages, colorField, figure);
    }

    static boolean isSlug(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 60;
    }
}
