package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What no proposal can hold, finished or not. */
class TextLimitsTest {
    private static final List<String> LANGUAGES = List.of("en");

    @Test
    void anythingThatIsNotTypedYetIsFine() {
        assertThat(TextLimits.check(Sample.call(Sample.grace(0)), LANGUAGES, ProposalText.empty("en")))
                .isEmpty();
    }

    @Test
    void textsFitTheirColumnsByCharactersNotByUnits() {
        assertThat(fields(text("\uD83D\uDD2D".repeat(200), "\uD83D\uDD2D".repeat(8_000), "en")))
                .isEmpty();
        assertThat(fields(text("x".repeat(201), "x".repeat(8_001), "en"))).containsExactly("title", "abstract");
    }

    @Test
    void aMegabyteIsRefusedAtOnce() {
        long before = System.nanoTime();

        assertThat(fields(text("T", "x".repeat(1 << 20), "en"))).containsExactly("abstract");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void controlCharactersAreNoText() {
        assertThat(fields(text("A\nB", "A\nB", "en"))).containsExactly("title");
        assertThat(fields(text("A", "A\u0000B", "en"))).containsExactly("abstract");
    }

    @Test
    void whatIsInNoListIsNoChoice() {
        ProposalText text = new ProposalText("T", "A", UUID.randomUUID(), UUID.randomUUID(), null, "", "tlh", Map.of());

        assertThat(fields(text)).containsExactly("track", "format", "language");
    }

    @Test
    void aHalfTypedAnswerIsKeptButNoChoiceThatThereIsNot() {
        Call.Question link = Sample.question(QuestionKind.LINK, true);
        Call.Question color = Sample.question(QuestionKind.ONE_OF, true, "red");

        assertThat(fields(Sample.call(Sample.grace(0), link), link, "https:/")).isEmpty();
        assertThat(fields(Sample.call(Sample.grace(0), link), link, "x".repeat(501)))
                .containsExactly("q-asked");
        assertThat(fields(Sample.call(Sample.grace(0), color), color, "blue")).containsExactly("q-asked");
    }

    private static List<String> fields(Call call, Call.Question question, String answer) {
        return TextLimits.check(call, LANGUAGES, Sample.text(Sample.WORKSHOP, Map.of(question.id(), answer))).stream()
                .map(Remark::field)
                .toList();
    }

    private static List<String> fields(ProposalText text) {
        return TextLimits.check(Sample.call(Sample.grace(0)), LANGUAGES, text).stream()
                .map(Remark::field)
                .toList();
    }

    private static ProposalText text(String title, String summary, String language) {
        return new ProposalText(title, summary, null, null, null, "", language, Map.of());
    }
}
