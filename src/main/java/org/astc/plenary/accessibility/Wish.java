package org.astc.plenary.accessibility;

import java.util.EnumSet;
import java.util.Set;
import org.astc.plenary.platform.Text;

/**
 * What somebody asks for: ticks, own words, food, and how to talk. No diagnosis and no proof is ever asked for.
 *
 * @param words at most 2,000 characters, of several lines
 * @param food own words on food, at most 500 characters
 * @param severity how severe the dietary need is, wherever the food is mentioned; null if it was not said
 * @param contact number or address for the channel, at most 100 characters; empty for the own address
 */
public record Wish(
        Set<Need> needs,
        String words,
        Set<Diet> diets,
        String food,
        Severity severity,
        Channel channel,
        String contact) {
    public static final int LONGEST_WORDS = 2_000;
    public static final int LONGEST_FOOD = 500;
    public static final int LONGEST_CONTACT = 100;

    public Wish {
        needs = sorted(needs, Need.class);
        diets = sorted(diets, Diet.class);
        words = text(words, LONGEST_WORDS);
        food = text(food, LONGEST_FOOD);
        contact = text(contact, LONGEST_CONTACT);
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> some, Class<E> all) {
        EnumSet<E> copy = EnumSet.noneOf(all);
        copy.addAll(some);
        return java.util.Collections.unmodifiableSet(copy);
    }

    private static String text(String typed, int longest) {
        String clean = Text.clean(typed);
        if (clean.codePointCount(0, clean.length()) > longest || Text.hasControlInLines(clean)) {
            throw new IllegalArgumentException("the form lets no such text through");
        }
        return clean;
    }

    public boolean isEmpty() {
        return needs.isEmpty() && words.isEmpty() && diets.isEmpty() && food.isEmpty();
    }

    /** Tells nothing, so that no log ever holds a need. */
    @Override
    public String toString() {
        return "Wish";
    }
}
