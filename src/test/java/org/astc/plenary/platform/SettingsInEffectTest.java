package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsInEffectTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `PLENARY_(\\w+)` \\| (?:`[^`]*`)? *\\| .{5,} \\|$");

    @Test
    void everySettingOfTheDocumentationIsShown() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(SettingsInEffect.names()).containsExactlyElementsOf(documented);
    }

    @Test
    void nobodyReadsASecret() {
        assertThat(SettingsInEffect.names())
                .filteredOn(name -> name.matches(".*(PASSWORD|KEY|SECRET|TOKEN)"))
                .hasSizeGreaterThan(3)
                .allMatch(SettingsInEffect::isSecret);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://user:pass@mail.example.org:587,smtp://mail.example.org:587",
        "smtp://us@er:pa@ss@mail.example.org,smtp://mail.example.org",
        "jdbc:mariadb://db:3306/plenary?password=x&user=y,jdbc:mariadb://db:3306/plenary",
        "Plenary <no-reply@plenary.example>,Plenary <no-reply@plenary.example>"
    })
    void anAddressIsShownWithoutWhatOpensIt(String value, String shown) {
        assertThat(SettingsInEffect.bare(value)).isEqualTo(shown);
    }
}
