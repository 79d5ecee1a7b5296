package org.astc.plenary.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.JsonForm;

/** Reads the event itself from a configuration. What is absent stays as it was; a new event needs the most of it. */
class EventPlanReader {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final List<String> LANGUAGES =
            Messages.LANGUAGES.stream().map(Locale::toLanguageTag).toList();

    private final JsonForm file;
    private final EventPlan before;

    /** @param before what is stored; null for a new event */
    EventPlanReader(JsonForm file, EventPlan before) {
        this.file = file;
        this.before = before;
    }

    /** Returns the plan; something that does not matter if there were faults. */
    EventPlan read(String slug) {
        EventDates dates = dates();
        List<String> languages = languages();
        String language = stays("language")
                ? (before == null ? languages.get(0) : before.texts().language())
                : file.oneOf("language", LANGUAGES, languages.get(0));
        if (!languages.contains(language)) {
            file.refuse("language", "event.configuration.languages", String.join(", ", languages));
        }
        List<EventTexts> texts = texts(languages);
        EventTexts main = in(language, texts);
        return new EventPlan(
                slug,
                kind(),
                main,
                texts.stream()
                        .filter(one -> !one.language().equals(language) && languages.contains(one.language()))
                        .toList(),
                dates,
                setting(),
                venue(),
                currency(),
                languages,
                before == null || file.has("color")
                        ? file.word("color", ColorField.class, ColorField.LAGOON)
                        : before.colorField(),
                before == null || file.has("figure")
                        ? file.word("figure", Figure.class, Figure.WAVES)
                        : before.figure());
    }

    private boolean stays(String field) {
        return !file.has(field);
    }

    private EventKind kind() {
        return before != null && stays("kind") ? before.kind() : file.word("kind", EventKind.class, null);
    }

    private Setting setting() {
        return before != null && stays("setting") ? before.setting() : file.word("setting", Setting.class, null);
    }

    private String currency() {
        if (before != null && stays("currency")) {
            return before.currency();
        }
        String currency = file.read(
                "currency", "currency", code -> Currency.getInstance(code).getCurrencyCode());
        return currency == null ? "USD" : currency;
    }

    private List<String> languages() {
        if (stays("languages")) {
            return before == null ? LANGUAGES : before.languages();
        }
        List<String> languages = file.words("languages", LANGUAGES.size());
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages) || !isSet(languages)) {
            file.refuse("languages", "event.configuration.languages", String.join(", ", LANGUAGES));
            return LANGUAGES;
        }
        return languages;
    }

    private static boolean isSet(List<String> words) {
        return words.stream().distinct().count() == words.size();
    }

    private List<EventTexts> texts(List<String> languages) {
        if (before != null && stays("texts")) {
            List<EventTexts> texts = new ArrayList<>(before.translations());
            texts.add(before.texts());
            return texts;
        }
        List<EventTexts> texts = new ArrayList<>();
        for (JsonForm one : file.objects("texts", 1, LANGUAGES.size())) {
            String language = one.oneOf("language", languages, null);
            if (texts.stream().anyMatch(other -> other.language().equals(language))) {
                one.refuse("language", "platform.rest.fault.twice");
            }
            texts.add(new EventTexts(
                    language == null ? "" : language,
                    one.line("name", LONGEST_LINE),
                    one.line("title", LONGEST_LINE),
                    one.lines("summary", LONGEST_SUMMARY),
                    one.lines("description", LONGEST_TEXT)));
        }
        return texts;
    }

    private EventTexts in(String language, List<EventTexts> texts) {
        return texts.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseGet(() -> {
                    if (!file.isFaulty("texts")) {
                        file.refuse("texts", "event.configuration.mainText", language);
                    }
                    return new EventTexts("en", "", "", "", "");
                });
    }

    private EventDates dates() {
        if (before != null && stays("dates")) {
            return before.dates();
        }
        JsonForm dates = file.object("dates");
        LocalDateTime startsAt = dates.require("startsAt", "moment", LocalDateTime::parse);
        LocalDateTime endsAt = dates.require("endsAt", "moment", LocalDateTime::parse);
        ZoneId zone = dates.require("timeZone", "zone", EventPlanReader::zone);
        if (startsAt != null && endsAt != null && endsAt.isBefore(startsAt)) {
            dates.refuse("endsAt", "event.configuration.endsBefore");
            endsAt = startsAt;
        }
        return startsAt == null || endsAt == null
                ? new EventDates(LocalDateTime.MIN, LocalDateTime.MIN, zone == null ? ZoneId.of("UTC") : zone)
                : new EventDates(startsAt, endsAt, zone == null ? ZoneId.of("UTC") : zone);
    }

    /** A zone with a name: an offset alone does not know of summer. */
    private static ZoneId zone(String id) {
        if (!id.equals("UTC")
                && !(id.contains("/") && ZoneId.getAvailableZoneIds().contains(id))) {
            throw new IllegalArgumentException(id);
        }
        return ZoneId.of(id);
    }

    private Venue venue() {
        if (stays("venue")) {
            return before == null ? Venue.none() : before.venue();
        }
        if (file.isNothing("venue")) {
            return Venue.none();
        }
        JsonForm venue = file.object("venue");
        String name = venue.optionalLine("name", LONGEST_LINE);
        String address = orNull(venue.lines("address", 500));
        String directions = orNull(venue.lines("directions", LONGEST_SUMMARY));
        if (name == null && (address != null || directions != null)) {
            venue.refuse("name", "platform.rest.fault.required");
        }
        return new Venue(name, address, directions);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
