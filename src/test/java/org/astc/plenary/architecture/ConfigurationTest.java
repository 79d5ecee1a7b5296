package org.astc.plenary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Settings of the frameworks that would be unsafe, or that safety stands on. */
class ConfigurationTest {
    private static final Pattern PARAMETER =
            Pattern.compile("<param-name>\\s*([^<]+?)\\s*</param-name>\\s*<param-value>\\s*([^<]*?)\\s*</param-value>");

    /** Names that may not have these values; each was a vulnerability or tells too much. */
    private static final Map<String, String> UNSAFE = Map.of(
            "jakarta.faces.CLIENT_WINDOW_MODE", "url", // CVE-2026-120421
            "jakarta.faces.PROJECT_STAGE", "Development|UnitTest|SystemTest",
            "jakarta.faces.STATE_SAVING_METHOD", "client",
            "jakarta.faces.FACELETS_REFRESH_PERIOD", "[0-9].*",
            "org.omnifaces.CDN_RESOURCE_HANDLER_URLS", ".*", // CVE-2026-41883
            "org.omnifaces.FACES_VIEWS_LASTMODIFIED_TTL", ".*",
            "primefaces.THEME", "(?!none$).*",
            "primefaces.UPLOADER", "commons");

    /** Texts that must stand in a file of this name. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "web.xml",
            List.of(
                    "<tracking-mode>COOKIE</tracking-mode>",
                    "<http-only>true</http-only>",
                    "<isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>"),
            "glassfish-web.xml",
            List.of("name=\"cookieSameSite\" value=\"Lax\"", "name=\"cookieSecure\" value=\"dynamic\""),
            "persistence.xml",
            List.of("<shared-cache-mode>NONE</shared-cache-mode>"),
            "beans.xml",
            List.of("bean-discovery-mode=\"annotated\""));

    @Test
    void theFrameworksAreSetSafely() {
        assertThat(violations(Sources.PAGES.resolve("WEB-INF"))).isEmpty();
        assertThat(violations(Sources.RESOURCES.resolve("META-INF"))).isEmpty();
    }

    @Test
    void unsafeSettingsAreReported() {
        assertThat(violations(Sources.PLANTED.resolve("configuration")))
                .anyMatch(line -> line.contains("CLIENT_WINDOW_MODE=url"))
                .anyMatch(line -> line.contains("CDN_RESOURCE_HANDLER_URLS"))
                .anyMatch(line -> line.contains("PROJECT_STAGE=Development"))
                .anyMatch(line -> line.contains("STATE_SAVING_METHOD=client"))
                .anyMatch(line -> line.contains("web.xml lacks <tracking-mode>COOKIE"))
                .anyMatch(line -> line.contains("persistence.xml lacks <shared-cache-mode>NONE"))
                .anyMatch(line -> line.contains("mail.debug"));
    }

    private static List<String> violations(Path folder) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(folder, ".xml")) {
            String text = Sources.text(file);
            Matcher parameter = PARAMETER.matcher(text);
            while (parameter.find()) {
                String unsafe = UNSAFE.get(parameter.group(1));
                if (unsafe != null && parameter.group(2).matches(unsafe)) {
                    found.add(file + " sets " + parameter.group(1) + "=" + parameter.group(2));
                }
            }
            NEEDED.getOrDefault(file.getFileName().toString(), List.of()).stream()
                    .filter(needed -> !text.contains(needed))
                    .forEach(needed -> found.add(file + " lacks " + needed));
            if (text.matches("(?s).*mail\\.debug.{1,60}true.*")) {
                found.add(file + " switches mail.debug on");
            }
        }
        return found;
    }
}
