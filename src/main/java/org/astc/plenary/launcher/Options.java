package org.astc.plenary.launcher;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a command, each with its value: {@code --event webinar}. All are needed, in any order. */
final class Options {
    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    /** Reads exactly these options; whatever else is said is refused. */
    static Options read(List<String> arguments, String... names) {
        Options options = new Options();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.values.put(arguments.get(i), arguments.get(i + 1));
        }
        boolean complete =
                arguments.size() == 2 * names.length && options.values.keySet().containsAll(Arrays.asList(names));
        if (!complete) {
            throw Refusal.refused("expected " + String.join(" … ", names) + " …; --help says more");
        }
        return options;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }
}
