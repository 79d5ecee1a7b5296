package org.astc.plenary.review.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What bearers of a given name are called: the lines of {@code nicknames.txt}. */
final class Nicknames {
    private static final Map<String, List<String>> BY_NAME = read();

    private Nicknames() {}

    /** Returns other forms of the folded given name, mostly none. */
    static List<String> of(String given) {
        return BY_NAME.getOrDefault(given, List.of());
    }

    private static Map<String, List<String>> read() {
        try (InputStream in =
                Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"), "nicknames.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.asList(line.strip().split(" ")))
                    .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
