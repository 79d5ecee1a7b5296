package org.astc.plenary.messaging;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders such as <code>{{title}}</code>, out of a closed map. One pass: a placeholder inside a value
 * stays as it is, and a name is only ever looked up, never evaluated.
 */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final String text;

    Template(String text) {
        this.text = text;
    }

    /**
     * Returns the text with every placeholder replaced.
     *
     * @throws IllegalArgumentException if the text names a placeholder that the map does not have
     */
    String fill(Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no placeholder " + name + ", only " + values.keySet());
        }
        return value;
    }
}
