package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(PLENARY_\\w+)` \\| (?:`([^`]*)`)? *\\| .{5,} \\|$");

    @TempDir
    private Path folder;

    @Test
    void theTableInTheDocumentationIsTheCode() throws IOException {
        assertThat(documented(Files.readString(Path.of("docs/operations.md")))).isEqualTo(coded());
    }

    @Test
    void aTableThatLacksASettingOrTellsAnotherDefaultDiffers() throws IOException {
        String table = Files.readString(Path.of("docs/operations.md"));

        assertThat(documented(table.replaceFirst("(?m)^\\| `PLENARY_HOLD`.*$", "")))
                .isNotEqualTo(coded());
        assertThat(documented(table.replace("`PT25M`", "`PT20M`"))).isNotEqualTo(coded());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void aDefaultKeepsItsOwnRule(Setting setting) {
        setting.check(setting.standard());
    }

    @Test
    void theFileIsReadInBothSpellings() throws IOException {
        Path file = Files.writeString(folder.resolve("plenary.properties"), "PLENARY_HOLD=PT5M\nplenary.port=8090\n");

        Settings settings = Settings.read(file);

        assertThat(settings.get(Setting.HOLD)).isEqualTo("PT5M");
        assertThat(settings.number(Setting.PORT)).isEqualTo(8090);
    }

    @Test
    void aSystemPropertyGoesBeforeTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plenary.properties"), "PLENARY_HOLD=PT5M\n");
        System.setProperty(Setting.HOLD.property(), "PT7M");
        try {
            assertThat(Settings.read(file).get(Setting.HOLD)).isEqualTo("PT7M");
        } finally {
            System.clearProperty(Setting.HOLD.property());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, -1",
        "PORT, 65536",
        "BASE_URL, javascript:alert(1)",
        "BASE_URL, https://user@/",
        "BASE_URL, https://a.example/?q",
        "MAIL_FROM, Plenary no-reply@plenary.example",
        "MAIL_URL, http://mail.example",
        "HOLD, PT0.5S",
        "HOLD, P31D",
        "NOW, tomorrow",
        "DEMO, TRUE",
        "GUARD, maybe",
        "HELP_EMAIL, help desk",
        "HELP_PHONE, ask Jo",
        "HELP_HOURS, weekdays",
        "HELP_HOURS, MO-FR 9:00-17:00 Mars/Olympus",
        "TRUSTED_PROXIES, everybody",
        "TRUSTED_PROXIES, 10.0.0.0/33",
        "'TRUSTED_PROXIES', '10.0.0.1,proxy.example'",
        "HOLD, ''"
    })
    void aBadValueIsRefusedInOneLineThatNamesTheSetting(Setting setting, String value) {
        assertThatThrownBy(() -> setting.check(value))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(Refusal.REFUSED))
                .hasMessageContaining(setting.variable())
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PLENARY_RATE_LIMITS=off",
        "PLENARY_GUARD=off",
        "PLENARY_NOW=2027-06-15T12:00:00Z",
        "PLENARY_DB_URL=jdbc:mariadb://localhost/plenary",
        "'PLENARY_DEMO=true\nPLENARY_BIND=0.0.0.0'",
        "'PLENARY_DEMO=true\nPLENARY_BASE_URL=https://events.example.org'"
    })
    void settingsThatDoNotGoTogetherAreRefused(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("plenary.properties"), lines);

        assertThatThrownBy(() -> Settings.read(file)).isInstanceOf(Refusal.class);
    }

    private static Map<String, String> coded() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            settings.put(setting.variable(), setting.standard());
        }
        return settings;
    }

    private static Map<String, String> documented(String page) {
        Map<String, String> settings = new LinkedHashMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            settings.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        }
        return settings;
    }
}
