package org.astc.plenary.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.astc.plenary.platform.web.LinkedText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {
    @Test
    void anAddressBecomesALinkWithoutTheMarkThatEndsTheSentence() {
        assertThat(LinkedText.pieces("Come to https://meet.example.org/a?b=c&d=e#f, please."))
                .containsExactly(
                        new Piece("Come to ", false),
                        new Piece("https://meet.example.org/a?b=c&d=e#f", true),
                        new Piece(", please.", false));
    }

    @Test
    void severalAddressesAndLinesStayInTheirOrder() {
        assertThat(LinkedText.pieces("(https://one.example)\nHTTPS://two.example/x."))
                .containsExactly(
                        new Piece("(", false),
                        new Piece("https://one.example", true),
                        new Piece(")\n", false),
                        new Piece("HTTPS://two.example/x", true),
                        new Piece(".", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/",
                "javascript:alert(1)",
                "data:text/html,hello",
                "meet.example.org",
                "//meet.example.org",
                "https://",
                "https:// meet.example.org",
                "https://meet.example.org@elsewhere.example/",
                "https://meet.example.org\\@elsewhere.example/",
                "https://m\u00ebet.example.org/",
                "https://meet.example.org/\u202egro",
                "xhttps://meet.example.org",
                "<b>bold</b>"
            })
    void everythingElseStaysText(String text) {
        assertThat(LinkedText.pieces(text)).containsExactly(new Piece(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://a.example", "a https://x@y.example b https://c.example."})
    void nothingIsLost(String text) {
        assertThat(LinkedText.pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
