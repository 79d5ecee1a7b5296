package org.astc.plenary.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.json.InvalidInput.Fault;

/**
 * What was typed into the fields of a form or stands in a line of a roster, read field by field. What is empty is null;
 * what cannot be taken is null too, and a fault with the field's name.
 */
final class Entries {
    /** Names and the like. */
    static final int NAME = 200;

    static final int EXTERNAL_ID = 60;

    private static final int LONGEST_DOMAIN = 190;
    private static final int MOST_DOMAINS = 50;
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,58}[a-z0-9]");
    /** An amount with or without its currency; thousands are grouped by one mark, and another one begins the cents. */
    private static final Pattern DOLLARS =
            Pattern.compile("(?:USD|US)?\\s*\\$?\\s*(?<whole>[0-9]{1,3}(?:(?<mark>[ ,.'’\\u00A0\\u202F])[0-9]{3})"
                    + "(?:\\k<mark>[0-9]{3}){0,4}|[0-9]{1,15})(?:(?!\\k<mark>)(?:[.,][0-9]{1,2}|\\.[0-9]{1,20}))?");

    private final UnaryOperator<String> typed;
    private final List<Fault> faults = new ArrayList<>();

    /** @param typed returns what stands in the field of a name; null or empty for nothing */
    Entries(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    /** Returns a text of one line. */
    String line(String field, int longest) {
        String text = Text.clean(typed.apply(field));
        if (Text.hasControl(text)) {
            return refuse(field, "organization.fault.control");
        }
        return text.codePointCount(0, text.length()) > longest
                ? refuse(field, "organization.fault.tooLong", longest)
                : text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String words = line(field, NAME);
        return words == null
                ? null
                : Choices.find(choices, words).orElseGet(() -> refuse(field, "organization.fault.choice", words));
    }

    /** Returns the band of a budget in words, or of an amount in US dollars. */
    BudgetBand budget(String field) {
        String words = line(field, NAME);
        if (words == null) {
            return null;
        }
        var amount = DOLLARS.matcher(words);
        return amount.matches()
                ? BudgetBand.of(Long.parseLong(amount.group("whole").replaceAll("[^0-9]", "")))
                : Choices.find(BudgetBand.class, words)
                        .orElseGet(() -> refuse(field, "organization.fault.budget", words));
    }

    String country(String field) {
        String words = line(field, NAME);
        return words == null
                ? null
                : Choices.country(words).orElseGet(() -> refuse(field, "organization.fault.country", words));
    }

    String email(String field) {
        String words = line(field, NAME + NAME);
        String address = words == null ? null : Text.email(words);
        return address == null || Text.isEmail(address) ? address : refuse(field, "organization.fault.email", words);
    }

    /** Returns a day, written as year, month and day. */
    LocalDate day(String field) {
        String words = line(field, NAME);
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException other) {
            return refuse(field, "organization.fault.day", words);
        }
    }

    /** Returns domains, separated by whatever cannot be in one. */
    Set<String> domains(String field) {
        String words = Text.clean(typed.apply(field)).toLowerCase(Locale.ROOT);
        Set<String> domains = Arrays.stream(words.split("[\\s,;@]+"))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toSet());
        for (String domain : domains) {
            if (domain.length() > LONGEST_DOMAIN || !DOMAIN.matcher(domain).matches()) {
                return refuse(field, "organization.fault.domain", shortened(domain));
            }
        }
        return domains.size() > MOST_DOMAINS
                ? refuse(field, "organization.fault.tooMany", MOST_DOMAINS)
                : domains.isEmpty() ? null : domains;
    }

    /** Notes a fault; returns null, what the field is then. */
    <T> T refuse(String field, String key, Object... arguments) {
        faults.add(new Fault(field, key, List.of(arguments)));
        return null;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Says whether nothing is wrong with these fields so far. */
    boolean isFine(Collection<String> fields) {
        return faults.stream().noneMatch(fault -> fields.contains(fault.pointer()));
    }

    private static String shortened(String text) {
        return text.length() <= EXTERNAL_ID ? text : text.substring(0, EXTERNAL_ID) + "…";
    }
}
