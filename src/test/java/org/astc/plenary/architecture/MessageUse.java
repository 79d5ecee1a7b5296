package org.astc.plenary.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where message keys are used. A quoted text that looks like a key of a known context is a key; one that ends with a
 * dot is the beginning of keys that are put together ({@code "registration.status." + status}).
 */
final class MessageUse {
    private static final String NOT_A_KEY =
            ".*\\.(css|js|svg|png|webp|ico|xhtml|html|json|csv|ics|properties|pdf|txt|xml|eml|woff2|gz|sealed)";

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/|<!--.*?-->", Pattern.DOTALL);

    private final Set<String> keys;
    private final Set<String> used = new TreeSet<>();
    private final List<String> missing = new ArrayList<>();

    private MessageUse(Set<String> keys) {
        this.keys = keys;
    }

    static MessageUse in(Set<String> keys, Path code, Path pages) {
        MessageUse use = new MessageUse(keys);
        String contexts = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|", "(?:", ")"));
        Pattern quoted = Pattern.compile("[\"'](" + contexts + "\\.[a-zA-Z0-9.-]*)[\"']");
        Sources.files(code, ".java", ".java.txt").forEach(file -> use.scan(file, quoted));
        Sources.files(pages, ".xhtml").forEach(file -> use.scan(file, quoted));
        return use;
    }

    List<String> missing() {
        return missing;
    }

    Set<String> unused() {
        return keys.stream()
                .filter(key -> !used.contains(key)
                        && used.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void scan(Path file, Pattern quoted) {
        Matcher found = quoted.matcher(COMMENT.matcher(Sources.text(file)).replaceAll(""));
        while (found.find()) {
            String key = found.group(1);
            used.add(key);
            boolean beginning = key.endsWith(".") && keys.stream().anyMatch(other -> other.startsWith(key));
            if (!keys.contains(key) && !beginning && !key.matches(NOT_A_KEY)) {
                missing.add(file + ": " + key);
            }
        }
    }
}
