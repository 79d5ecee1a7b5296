package org.astc.plenary.organization.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/** The address of a list: it holds what is looked for, so it can be kept and shared. */
final class Address {
    private final StringBuilder text;
    private char next = '?';

    Address(String path) {
        text = new StringBuilder(path);
    }

    /** Adds a parameter, unless it says nothing. */
    Address with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            text.append(next).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    /** How a choice is written in an address; null for none. */
    static String word(Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the choice that is written so; null for nothing.
     *
     * @throws NotFound if there is no such choice
     */
    static <E extends Enum<E>> E choice(Class<E> choices, String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        for (E choice : choices.getEnumConstants()) {
            if (word(choice).equals(given)) {
                return choice;
            }
        }
        throw new NotFound();
    }

    /**
     * Returns the id that is written so; null for nothing.
     *
     * @throws NotFound if it is none
     */
    static UUID id(String given) {
        try {
            return given == null || given.isEmpty() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
