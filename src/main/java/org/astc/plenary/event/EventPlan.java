package org.astc.plenary.event;

import java.util.List;

/**
 * All that is needed to set up an event.
 *
 * @param slug the last part of its address: lower-case letters, digits and hyphens
 * @param currency ISO 4217, of all its prices
 * @param languages the languages that are offered, BCP 47
 */
public record EventPlan(
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
    public EventPlan {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 60) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
        languages = List.copyOf(languages);
    }
}
