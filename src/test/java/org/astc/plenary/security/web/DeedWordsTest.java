package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.security.Role;
import org.junit.jupiter.api.Test;

/** Every deed that the code records has a word, so that nobody reads codes in the audit trail. */
class DeedWordsTest {
    private static final Path CODE = Path.of("src/main/java");
    /** A code in kebab case in a statement that records something. */
    private static final Pattern RECORDED =
            Pattern.compile("(?:new Deed|record|ended)\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"", Pattern.DOTALL);

    @Test
    void everyDeedHasItsWord() {
        assertThat(actions())
                .hasSizeGreaterThan(10)
                .allSatisfy(action -> assertThat(words())
                        .as("a word for the audit trail, in the messages of security")
                        .contains("security.deed." + action));
    }

    @Test
    void everyRoleHasItsWord() {
        assertThat(List.of(Role.values()))
                .allSatisfy(role -> assertThat(words())
                        .contains("security.value."
                                + role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Set<String> words() {
        return ResourceBundle.getBundle("org.astc.plenary.security.messages").keySet();
    }

    private static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher found = RECORDED.matcher(text.contains("Deed(") ? text : "");
                while (found.find()) {
                    actions.add(found.group(1));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return actions;
    }
}
