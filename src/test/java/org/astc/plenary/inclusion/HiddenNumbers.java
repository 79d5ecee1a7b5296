package org.astc.plenary.inclusion;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for numbers that must not be told in whatever leaves the house. */
final class HiddenNumbers {
    private HiddenNumbers() {}

    /** Returns those that stand in the text by themselves: not as a part of a longer number, hash or name. */
    static List<String> in(String text, Collection<String> secrets) {
        return secrets.stream()
                .filter(secret -> Pattern.compile("(?<![0-9A-Za-z.])" + Pattern.quote(secret) + "(?![0-9A-Za-z])")
                        .matcher(text)
                        .find())
                .toList();
    }
}
