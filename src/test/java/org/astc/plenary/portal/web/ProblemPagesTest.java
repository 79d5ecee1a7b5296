package org.astc.plenary.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.registration.OrderRefusal;
import org.junit.jupiter.api.Test;

/** The type of every problem is an address, and there is a page at it. */
class ProblemPagesTest {
    private static final Path CODE = Path.of("src/main/java");
    /** How mappers and the error page name a problem. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:named\\(\\d+, |problem\\(\\s*\\d+,\\s*|\\d{3}, |case \\d{3} -> |default -> |OrDefault\\(status, )\"([a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everyProblemHasItsPage() throws IOException {
        Set<String> pages =
                ResourceBundle.getBundle("org.astc.plenary.portal.messages").keySet();

        assertThat(names())
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(pages)
                        .contains("portal.problem." + name + ".title", "portal.problem." + name + ".text"));
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(
                            one -> one.toString().endsWith("Mapper.java") || one.endsWith("platform/web/Trouble.java"))
                    .toList()) {
                Matcher found = NAMED.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.astc.plenary.registration")
                        .stream()
                        .filter(type ->
                                type.isAssignableTo(OrderRefusal.class) && !type.isEquivalentTo(OrderRefusal.class))
                        .map(type -> type.getSimpleName()
                                .replaceAll("(?<=.)(?=[A-Z])", "-")
                                .toLowerCase(java.util.Locale.ROOT))
                        .filter(name -> !Set.of("invalid-order", "policies-missing", "payment-impossible")
                                .contains(name))
                        .forEach(names::add);
        return names;
    }
}
