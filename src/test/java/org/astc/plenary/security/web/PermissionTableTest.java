package org.astc.plenary.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.security.Permission;
import org.astc.plenary.security.Role;
import org.junit.jupiter.api.Test;

/**
 * The table page x role and resource x role stands in docs/permissions.md as it does in the code, and misses nothing.
 */
class PermissionTableTest {
    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("docs/permissions.md");
    private static final java.nio.file.Path VIEWS = java.nio.file.Path.of("src/main/webapp");
    /** Styles and scripts, and what the server shows instead of a page: reached before or beside the table. */
    private static final Set<String> INTERNAL = Set.of("/assets/*", "/error", "/platform/error.xhtml");

    private static final String ROOT = "org.astc.plenary";

    @Test
    void theDocumentIsTheTableOfTheCode() throws IOException {
        String expected = document();

        Files.createDirectories(java.nio.file.Path.of("target"));
        Files.writeString(java.nio.file.Path.of("target/permissions.md"), expected);
        assertThat(Files.readString(TABLE))
                .as("docs/permissions.md; what it should be lies in target/permissions.md")
                .isEqualTo(expected);
    }

    @Test
    void everyViewIsDeclared() throws IOException {
        Set<String> declared = Pages.all().stream()
                .flatMap(page -> page.view().stream())
                .filter(view -> view.endsWith(".xhtml"))
                .collect(Collectors.toSet());

        assertThat(views()).isEqualTo(new TreeSet<>(declared));
    }

    @Test
    void everyServletIsDeclared() {
        List<String> declared = Pages.all().stream()
                .flatMap(page -> Stream.concat(Stream.of(page.path().text()), page.view().stream()))
                .toList();

        for (String pattern : servlets()) {
            String start = pattern.replace("/*", "/");
            assertThat(declared)
                    .as("a page for the servlet at %s", pattern)
                    .anyMatch(path -> path.equals(pattern) || pattern.endsWith("/*") && path.startsWith(start));
        }
    }

    @Test
    void everyRestResourceIsDeclared() {
        Set<String> declared = Resources.all().stream()
                .map(resource -> resource.method() + " " + resource.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deployed()).isEqualTo(declared);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Made from the tables in the code (`security.web.Pages`, `security.web.Resources`, `security.Role`) and compared with
                them by a test. ● may open it; an empty cell: 303 to the sign-in page for nobody, 403 for an account without the
                right. Pages behind a secret link ask for their key themselves and are 404 without it.

                ## Pages

                """);
        text.append("| Page | Nobody | Account |");
        for (Role role : Role.values()) {
            text.append(' ').append(role).append(" |");
        }
        text.append("\n|---|").append("---|".repeat(Role.values().length + 2)).append('\n');
        for (Page page : Pages.all()) {
            text.append("| `").append(page.path().text()).append(page.isDemoOnly() ? "` (demo) |" : "` |");
            text.append(cell(page.access().isOpen()));
            text.append(cell(page.access().isOpen() || page.access() instanceof Access.SignedIn));
            for (Role role : Role.values()) {
                text.append(cell(allows(page.access(), role)));
            }
            text.append('\n');
        }
        text.append("\n## REST resources below `/api/v1`\n\n| Resource | Key |\n|---|---|\n");
        for (Resources.Resource resource : Resources.all()) {
            text.append("| `")
                    .append(resource.method())
                    .append(' ')
                    .append(resource.path())
                    .append("` | ");
            text.append(key(resource)).append(" |\n");
        }
        text.append("\n## Roles\n\n| Role | Permissions | Given by |\n|---|---|---|\n");
        for (Role role : Role.values()) {
            text.append("| ").append(role).append(" | ");
            text.append(Arrays.stream(Permission.values())
                    .filter(role::may)
                    .map(Permission::name)
                    .collect(Collectors.joining(", ")));
            text.append(
                    role.isConfidential()
                            ? " | another administrator, and all administrators get a mail |\n"
                            : " | an administrator |\n");
        }
        return text.toString();
    }

    private static String key(Resources.Resource resource) {
        return switch (resource.key()) {
            case NONE -> "none";
            case ORDER_SECRET -> "the order's secret; else 404";
            case TOKEN -> "a token for the event with `" + resource.scope().word() + "`; else 401, 403";
        };
    }

    /** Says what the rule means for somebody who has the role at every event. */
    static boolean allows(Access access, Role role) {
        if (access instanceof Access.AtEvent rule) {
            return role.may(rule.permission());
        }
        if (access instanceof Access.InTheHouse rule) {
            return role.may(rule.permission());
        }
        if (access instanceof Access.Somewhere rule) {
            return rule.permissions().stream().anyMatch(role::may);
        }
        return true;
    }

    private static String cell(boolean may) {
        return may ? " ● |" : "  |";
    }

    private static Collection<String> views() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(VIEWS)) {
            return files.map(file -> "/" + VIEWS.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/") && !INTERNAL.contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> servlets() {
        return classes()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .map(type -> type.getAnnotation(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
                .filter(pattern -> !INTERNAL.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> deployed() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> verbs(method).map(verb -> verb + " " + path(type, method))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(Class<?> type, Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return ("/" + type.getAnnotation(Path.class).value() + own)
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                        .filter(type -> type.getFullName().contains(".web."))
                        .map(JavaClass::reflect);
    }
}
