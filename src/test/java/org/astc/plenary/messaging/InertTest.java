package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/win",
                "Kim https://evil.example",
                "www.evil.example",
                "evil.example/x",
                "kim@evil.example",
                "mailto:kim@evil.example",
                "javascript:alert(1)",
                "evil\u3002example"
            })
    void s59NoMailProgramSeesALink(String typed) {
        String inert = Inert.text(typed);
        assertThat(inert).contains("\u2060");
        assertThat(inert.replace("\u2060", "")).isEqualTo(typed);
        assertThat(inert).doesNotContainPattern("[\\p{L}\\p{N}]\\.[\\p{L}]{2}|\\p{L}://|\\p{L}:\\S&&[^\u2060]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. R. Mbeki-O'Neil", "J.R.R. Lee", "李明轩", "Renée", "10:30", "Dr. No"})
    void ordinaryNamesStayAsTheyAre(String typed) {
        assertThat(Inert.text(typed)).isEqualTo(typed);
    }

    @Test
    void s60LineEndsAndOverridesGo() {
        assertThat(Inert.text("Kim\r\nBcc: x\u2028y\u202Ez")).isEqualTo("Kim Bcc: x yz");
    }

    @Test
    void rightToLeftNamesDoNotTurnTheSentenceAround() {
        assertThat(Inert.text("ليلى")).isEqualTo("\u2068ليلى\u2069");
    }
}
