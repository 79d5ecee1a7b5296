package org.astc.plenary.security.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Money;

/**
 * Codes that the audit trail keeps as values, in words: states, roles, amounts, ways to sign in, what a merge took
 * over. What is no code, or has no word yet, is returned as it is.
 */
final class CodedValues {
    private static final String NAME = "[A-Z]+(_[A-Z]+)*";

    private CodedValues() {}

    static String of(Locale language, String field, String value) {
        if (field.equals("way")) {
            return Arrays.stream(value.split("\\+"))
                    .map(step -> word(language, "security.way." + step, step))
                    .collect(Collectors.joining(" + "));
        }
        if (field.equals("taken") && value.equals("[]")) {
            return word(language, "security.trait.none", value);
        }
        if (field.equals("taken") && value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(", "))
                    .map(trait -> word(language, "security.trait." + kebab(trait), trait))
                    .collect(Collectors.joining(", "));
        }
        if (value.matches(NAME)) {
            return word(language, "security.value." + kebab(value), value);
        }
        if (Set.of("true", "false", "every").contains(value)) {
            return word(language, "security.value." + value, value);
        }
        return value.matches("\\d{1,12}(\\.\\d{1,4})? [A-Z]{3}") ? amount(language, value) : value;
    }

    /** Returns the text of the key; {@code otherwise} if there is none. */
    static String word(Locale language, String key, String otherwise) {
        try {
            return Messages.text(language, key);
        } catch (MissingResourceException noWordYet) {
            return otherwise;
        }
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String amount(Locale language, String value) {
        String[] parts = value.split(" ");
        try {
            int decimals = Currency.getInstance(parts[1]).getDefaultFractionDigits();
            long minor = new BigDecimal(parts[0]).movePointRight(decimals).longValueExact();
            return Amounts.of(language, Money.ofMinor(minor, parts[1]));
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            return value;
        }
    }
}
