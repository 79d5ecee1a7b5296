package org.astc.plenary.registration;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.astc.plenary.platform.Text;

/**
 * Which registrations of an event staff look for. What is null or empty does not narrow.
 *
 * @param words part of a name, or the beginning of an address (with its @), of an order's or a registration's code;
 *     without the name before the @, part of an address
 * @param type the code of a registration type, or null
 * @param status or null
 */
public record RegistrationFilter(String words, String type, RegistrationStatus status) {
    /** Every registration of the event. */
    public static final RegistrationFilter ALL = new RegistrationFilter("", null, null);

    private static final int LONGEST = 100;

    public RegistrationFilter {
        String clean = Text.clean(words);
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** The words as a pattern: anywhere in the text, wildcards of the language of queries taken as they are. */
    String anywhere() {
        return "%" + literal(words) + "%";
    }

    /** Says whether an address is looked for, which has an index of its own, and not a name. */
    boolean isAddress() {
        return words.indexOf('@') > 0;
    }

    /** The words as the beginning of an address. */
    String address() {
        return literal(Text.email(words)) + "%";
    }

    /** The words as the beginning of a code; a pattern that fits none if they could not be. */
    String beginning() {
        String code = Text.code(words.toUpperCase(Locale.ROOT));
        return code.isEmpty() ? "" : literal(code) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** What the audit trail keeps of it: of the words only that there were some, since they name people. */
    Map<String, Object> narrowedBy() {
        Map<String, Object> parts = new TreeMap<>();
        if (hasWords()) {
            parts.put("who", true);
        }
        if (type != null) {
            parts.put("type", type);
        }
        if (status != null) {
            parts.put("status", status.name());
        }
        return parts;
    }
}
