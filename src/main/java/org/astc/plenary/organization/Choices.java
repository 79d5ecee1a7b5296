package org.astc.plenary.organization;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Messages;

/**
 * What may be chosen, in words: each choice is known by its code and by its words in every language of the house,
 * however they are capitalized or accented.
 */
public final class Choices {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<Class<?>, String> KEYS = Map.of(
            OrganizationType.class, "organization.type.",
            Governance.class, "organization.governance.",
            BudgetBand.class, "organization.budget.",
            Region.class, "organization.region.",
            MembershipLevel.class, "organization.level.");

    private static final Map<Class<?>, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, String> COUNTRIES = countries();

    private Choices() {}

    /** Returns the choice in words. */
    public static String label(Locale language, Enum<?> choice) {
        return Messages.text(
                language, KEYS.get(choice.getDeclaringClass()) + choice.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the value of a field as people read it. */
    public static String shown(Locale language, String field, String value) {
        return switch (field) {
            case "type" -> shown(language, OrganizationType.class, value);
            case "governance" -> shown(language, Governance.class, value);
            case "budget" -> shown(language, BudgetBand.class, value);
            case "region" -> shown(language, Region.class, value);
            case "level" -> shown(language, MembershipLevel.class, value);
            case "country" -> value.isEmpty() ? value : country(language, value);
            default -> value;
        };
    }

    private static <E extends Enum<E>> String shown(Locale language, Class<E> choices, String value) {
        return value.isEmpty() ? value : label(language, Enum.valueOf(choices, value));
    }

    /** Returns what the field of a roster accepts, in words; nothing if it is no field of choices. */
    static List<String> accepted(Locale language, String field) {
        return switch (field) {
            case "type" -> labels(language, OrganizationType.values());
            case "governance" -> labels(language, Governance.values());
            case "budget" -> labels(language, BudgetBand.values());
            case "region" -> labels(language, Region.values());
            case "level" -> labels(language, MembershipLevel.values());
            case "language" ->
                Messages.LANGUAGES.stream()
                        .map(each -> each.getDisplayLanguage(language))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> labels(Locale language, Enum<?>... choices) {
        return Arrays.stream(choices).map(choice -> label(language, choice)).toList();
    }

    /** Returns what the field of a roster accepts as a sentence; empty if it is no field of choices. */
    public static String acceptedSentence(Locale language, String field) {
        List<String> accepted = accepted(language, field);
        String key = field.equals("budget") ? "organization.roster.acceptsAmount" : "organization.roster.accepts";
        return accepted.isEmpty() ? "" : Messages.text(language, key, String.join(" · ", accepted));
    }

    /** Returns the name of the country with this code. */
    public static String country(Locale language, String code) {
        return new Locale("", code).getDisplayCountry(language);
    }

    /** Returns what the words choose; empty if they choose nothing. */
    static <E extends Enum<E>> Optional<E> find(Class<E> choices, String words) {
        return Optional.ofNullable(choices.cast(
                KNOWN.computeIfAbsent(choices, type -> words(choices)).get(plain(words))));
    }

    /** Returns the code of the country with this code or name. */
    static Optional<String> country(String words) {
        return Optional.ofNullable(COUNTRIES.get(plain(words)));
    }

    /** Returns the words as they are compared: without case, accents and what stands between them. */
    static String plain(String words) {
        String bare = ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    private static <E extends Enum<E>> Map<String, Object> words(Class<E> choices) {
        Map<String, Object> words = new HashMap<>();
        for (E choice : choices.getEnumConstants()) {
            words.put(plain(choice.name()), choice);
            Messages.LANGUAGES.forEach(language -> words.put(plain(label(language, choice)), choice));
        }
        return words;
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(code), code);
            Messages.LANGUAGES.forEach(language -> codes.put(plain(country(language, code)), code));
        }
        codes.put("usa", "US");
        codes.put("uk", "GB");
        return codes;
    }
}
