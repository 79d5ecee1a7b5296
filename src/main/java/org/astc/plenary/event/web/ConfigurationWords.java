package org.astc.plenary.event.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.AuditLine;
import org.astc.plenary.security.web.FieldWords;

/**
 * The places of a configuration as staff know them: “Quota “house”, places” instead of {@code quotas/house/capacity}.
 */
@RequestScoped
public class ConfigurationWords implements FieldWords {
    /** Lists whose elements go by a name that staff gave, and lists within these. */
    private static final Set<String> NAMED = Set.of(
            "rooms",
            "accessFacts",
            "policies",
            "quotas",
            "pricePhases",
            "types",
            "addOns",
            "refunds",
            "tracks",
            "formats",
            "callQuestions");

    private static final Set<String> INNER = Set.of("features", "prices");

    /** What is done to the configuration of an event, among all that is done to an event. */
    private static final Set<String> DEEDS = Set.of("event-set-up", "event-configured");

    /** Lists of words of a configuration, and where these words are. */
    private static final Map<String, String> LISTS = Map.of("features", "portal.feature.", "phases", "event.change.");

    /** Fields whose values are words of a configuration, and where these words are. */
    private static final Map<String, String> WORDS = Map.of(
            "setting", "portal.setting.",
            "kind", "portal.kind.",
            "color", "event.color.",
            "figure", "event.figure.",
            "rule", "proposal.strictness.",
            "feature", "portal.feature.");

    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?");
    private static final Pattern OFFSET = Pattern.compile(LOCAL.pattern() + "(Z|[+-][0-9:]+)");

    @Inject
    private EventQueries events;

    @Inject
    private Language language;

    private final Map<UUID, EventSummary> known = new HashMap<>();

    @Override
    public Optional<String> field(AuditLine line, String field) {
        if (!DEEDS.contains(line.action())) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(field.split("/"));
        String list = parts.get(0);
        if (parts.size() > 1 && Set.of("texts", "phases").contains(list)) {
            return Optional.of(joined(parts.subList(1, parts.size()).stream().map(this::label)));
        }
        return Optional.of(
                parts.size() == 1 || !NAMED.contains(list)
                        ? joined(parts.stream().map(this::label))
                        : joined(element(list, parts.subList(1, parts.size()))));
    }

    /** A field of an element of a list; a name may hold what separates the parts. */
    private Stream<String> element(String list, List<String> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return Stream.of(named(list, parts));
        }
        if (last >= 3 && INNER.contains(parts.get(last - 2))) {
            String inner = parts.get(last - 1);
            return Stream.of(
                    named(list, parts.subList(0, last - 2)),
                    parts.get(last - 2).equals("features")
                            ? word("portal.feature." + inner, inner)
                            : named("pricePhases", List.of(inner)),
                    label(parts.get(last)));
        }
        return Stream.of(named(list, parts.subList(0, last)), label(parts.get(last)));
    }

    private String named(String list, List<String> name) {
        return Messages.text(language.locale(), "event.change.of." + list, String.join("/", name));
    }

    @Override
    public Optional<String> value(AuditLine line, String field, String value) {
        if (!DEEDS.contains(line.action()) || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            EventSummary event = known.computeIfAbsent(line.subjectId(), events::byId);
            String name = field.substring(field.lastIndexOf('/') + 1);
            return Optional.ofNullable(
                    field.equals("status")
                            ? word("event.status." + value.toUpperCase(Locale.ROOT), value)
                            : field.startsWith("accessFacts/") && name.equals("kind")
                                    ? word("event.fact." + value, value)
                                    : field.startsWith("callQuestions/") && name.equals("kind")
                                            ? word("proposal.question." + value, value)
                                            : written(name, value, event));
        } catch (RuntimeException strange) { // a trail hides nothing: what cannot be read is shown as it is
            return Optional.of(value);
        }
    }

    /** Returns null if the value says itself what it is. */
    private String written(String name, String value, EventSummary event) {
        if (name.equals("price")) {
            Currency currency = Currency.getInstance(event.currency());
            long minor = new BigDecimal(value)
                    .movePointRight(currency.getDefaultFractionDigits())
                    .longValueExact();
            return Amounts.of(language.locale(), Money.ofMinor(minor, event.currency()));
        }
        if (OFFSET.matcher(value).matches()) {
            return Moments.text(language.locale(), OffsetDateTime.parse(value).toInstant(), event.zone());
        }
        if (LOCAL.matcher(value).matches()) {
            return Moments.text(language.locale(), LocalDateTime.parse(value), event.zone());
        }
        if (name.equals("verifiedOn")) {
            return Moments.date(language.locale(), LocalDate.parse(value));
        }
        if (name.equals("language")) {
            return tongue(value);
        }
        if (WORDS.containsKey(name)) {
            return word(WORDS.get(name) + value, value);
        }
        if (LISTS.containsKey(name)) {
            return Arrays.stream(value.split(", "))
                    .map(one -> word(LISTS.get(name) + one, one))
                    .collect(Collectors.joining(", "));
        }
        return value.startsWith("[") ? listed(name, value) : null;
    }

    private String listed(String name, String value) {
        try {
            return StreamSupport.stream(StrictJson.MAPPER.readTree(value).spliterator(), false)
                    .map(one -> name.equals("languages") ? tongue(one.asText()) : one.asText())
                    .collect(Collectors.joining(", "));
        } catch (JsonProcessingException other) {
            return value;
        }
    }

    private String joined(Stream<String> labels) {
        String text = labels.collect(Collectors.joining(", "));
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** A language, a phase, or the word of a field. */
    private String label(String part) {
        return part.matches("[a-z]{2}") ? tongue(part) : word("event.change." + part, part);
    }

    private String tongue(String tag) {
        return language.nameOf(Locale.forLanguageTag(tag));
    }

    private String word(String key, String otherwise) {
        try {
            return Messages.text(language.locale(), key);
        } catch (MissingResourceException noWordYet) {
            return otherwise;
        }
    }
}
