package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void textIsKeptAsTypedInNormalFormC() {
        assertThat(Text.clean("  Zoe\u0308 O’Brien\u00a0 ")).isEqualTo("Zoë O’Brien\u00a0");
        assertThat(Text.clean("石川 さくら")).isEqualTo("石川 さくら");
        assertThat(Text.clean(null)).isEmpty();
    }

    @Test
    void whatIsSeenIsTheTextWithoutCharactersThatTakeNoRoom() {
        assertThat(Text.seen(" Who\u00a0 ca\u200bme\ufeff ")).isEqualTo("Who came");
        assertThat(Text.seen("Zoe\u0308 石川")).isEqualTo("Zoë 石川");
        assertThat(Text.seen("\u200b\u3164\u00a0\u2800")).isEmpty();
        assertThat(Text.seen(null)).isEmpty();
    }

    /** S53: expressions are text like any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{7*7}",
                "${7*7}",
                "#{request.session}",
                "{0}",
                "<script>alert(1)</script>",
                "'; drop table event; --",
                "=HYPERLINK(\"x\")"
            })
    void whatLooksLikeAProgramStaysTheSameText(String typed) {
        assertThat(Text.clean(typed)).isEqualTo(typed);
        assertThat(Text.hasControl(typed)).isFalse();
    }

    /** S60: nothing that could begin a new header line in a mail, a file name or a calendar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana\r\nBcc: all@example.org",
                "Ana\nBcc: x",
                "Ana\rBcc: x",
                "Ana\u2028Bcc: x",
                "Ana\u2029Bcc: x",
                "Ana\u0085Bcc: x",
                "Ana\u0000",
                "Ana\u000bx",
                "Ana\u001b[31m",
                "Ana\u007f",
                "Ana\tLee"
            })
    void aControlIsFoundInALine(String typed) {
        assertThat(Text.hasControl(typed)).isTrue();
        assertThat(Text.isEmail("ana@example.org" + typed.substring(3))).isFalse();
    }

    @Test
    void severalLinesMayHaveTabsAndLineEndsButNoOtherControl() {
        assertThat(Text.hasControlInLines("one\ttwo\r\nthree")).isFalse();
        assertThat(Text.hasControlInLines("one\u0000")).isTrue();
        assertThat(Text.hasControlInLines("one\u2028two")).isTrue();
        assertThat(Text.hasControlInLines("one\u001b[2J")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "a.b+tag@sub.example.org",
                "o'brien@example.org",
                "日本@例え.テスト",
                "x@a-b.example",
                "=?utf-8?q?x?=@example.org"
            })
    void anAddressLooksLikeAnAddress(String address) {
        assertThat(Text.isEmail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@@example.org",
                "ana b@example.org",
                "ana@example..org",
                "ana@-example.org",
                "ana@example.org,eva@example.org",
                "Ana <ana@example.org>",
                "ana@example.org\r\nBcc: x@example.org",
                "\"ana lee\"@example.org",
                "ana@[127.0.0.1]",
                "ana@example.org;x",
                "ana(x)@example.org"
            })
    void whatIsNoSingleAddressIsRefused(String address) {
        assertThat(Text.isEmail(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', platform.email.wrong",
        "maria, platform.email.wrong",
        "maria.museo, platform.email.wrong",
        "maria@museo, platform.email.noDot",
        "maria.paz@museo, platform.email.noDot",
        "maria@, platform.email.noDot",
        "maria@@museo.org, platform.email.form",
        "maria paz@museo.org, platform.email.form",
        "maria@museo..org, platform.email.form"
    })
    void whatAnAddressLacksIsSaid(String address, String key) {
        assertThat(Text.isEmail(address)).isFalse();
        assertThat(Text.emailFault(address)).isEqualTo(key);
    }

    @Test
    void anAddressMayBeLongButNotLongerThanMailAllows() {
        String local = "a".repeat(64);

        assertThat(Text.isEmail(local + "@" + "b".repeat(180) + ".org")).isTrue();
        assertThat(Text.isEmail("a" + local + "@example.org")).isFalse();
        assertThat(Text.isEmail(local + "@" + "b".repeat(190) + ".org")).isFalse();
    }

    @Test
    void addressesAreComparedInLowerCaseWhateverTheMachineSpeaks() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(new Locale("tr"));
        try {
            assertThat(Text.email(" INES@Example.ORG ")).isEqualTo("ines@example.org");
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** A pattern that could be made to run for ever would be an attack. */
    @Test
    void aHostileAddressIsRefusedAtOnce() {
        String hostile = "a@" + "a-".repeat(50_000) + "!";
        long start = System.nanoTime();

        assertThat(Text.isEmail(hostile)).isFalse();
        assertThat(Text.isEmail("a@" + "a.a".repeat(80))).isFalse();

        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    /** S16. */
    @Test
    void whatCanBeNoCodeIsTheEmptyOne() {
        assertThat(Text.code("K7M2PQ4X")).isEqualTo("K7M2PQ4X");
        assertThat(java.util.stream.Stream.of(
                                "", " ", "K7M2PQ4X ", " K7M2PQ4X", "K7M2 PQ4X", "K7M2PQ4X\u00a0", "caf\u00e9", null)
                        .map(Text::code))
                .containsOnly("");
    }
}
