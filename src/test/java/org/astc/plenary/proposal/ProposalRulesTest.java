package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing, too long, or against a rule of the call. */
class ProposalRulesTest {
    private static final PresenterLine ADA = Sample.proposer(PresenterRole.PRESENTER);

    @Test
    void whatIsCompleteGetsNoRemark() {
        assertThat(check(Sample.call(Sample.grace(0)), Sample.text(Sample.WORKSHOP, Map.of()), ADA))
                .isEmpty();
    }

    @Test
    void anEmptySheetLacksEverythingInTheOrderOfTheForm() {
        Call call = Sample.call(Sample.grace(0), Sample.question(QuestionKind.LINE, true));

        List<Remark> remarks = check(call, ProposalText.empty("en"), ADA);

        assertThat(remarks)
                .extracting(Remark::field)
                .containsExactly("title", "track", "format", "level", "abstract", "q-asked");
        assertThat(remarks).allMatch(Remark::blocks);
    }

    @Test
    void blanksAreNothing() {
        ProposalText blank = new ProposalText(
                " \u00a0\u2003",
                "\n \n",
                Sample.LEARNING.id(),
                Sample.WORKSHOP.id(),
                Level.ADVANCED,
                "",
                "en",
                Map.of());

        assertThat(check(Sample.call(Sample.grace(0)), blank, ADA))
                .extracting(Remark::field)
                .contains("abstract");
    }

    @Test
    void aTrackOrFormatThatIsGoneIsToBeChosenAnew() {
        ProposalText text =
                new ProposalText("T", "A", UUID.randomUUID(), UUID.randomUUID(), Level.ADVANCED, "", "en", Map.of());

        assertThat(keys(Sample.call(Sample.grace(0)), text, ADA))
                .containsExactly("proposal.rule.track", "proposal.rule.format");
    }

    @ParameterizedTest
    @CsvSource({"299, 0", "300, 0", "301, 1", "512, 212"})
    void anAbstractHasThreeHundredWords(int words, int tooMany) {
        ProposalText text = new ProposalText(
                "T",
                "word ".repeat(words),
                Sample.LEARNING.id(),
                Sample.WORKSHOP.id(),
                Level.ADVANCED,
                "",
                "en",
                Map.of());

        List<Remark> remarks = check(Sample.call(Sample.grace(0)), text, ADA);

        if (tooMany == 0) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).containsExactly(Remark.blocking("abstract", "proposal.rule.words", 300, tooMany));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|0",
                "''|0",
                "one|1",
                "well-known 3.5 times|3",
                "l’été d’Åsa|2",
                "— … !|0",
                "科学 館|2",
                "now  stop or start|4"
            })
    void wordsAreCountedInAnyScript(String text, int words) {
        assertThat(WordCount.of(text == null ? "" : text)).isEqualTo(words);
    }

    @Test
    void anAnswerThatIsRequiredMayNotBeBlank() {
        Call.Question required = Sample.question(QuestionKind.TEXT, true);
        Call call = Sample.call(Sample.grace(0), required, Sample.question(QuestionKind.TEXT, false));

        assertThat(keys(call, Sample.text(Sample.WORKSHOP, Map.of()), ADA)).containsExactly("proposal.rule.answer");
        assertThat(keys(call, Sample.text(Sample.WORKSHOP, Map.of(required.id(), " ")), ADA))
                .containsExactly("proposal.rule.answer");
        assertThat(keys(call, Sample.text(Sample.WORKSHOP, Map.of(required.id(), "Yes.")), ADA))
                .isEmpty();
    }

    @Test
    void anAnswerHasItsOwnLimitOfWords() {
        Call.Question brief = new Call.Question(
                UUID.randomUUID(), "brief", QuestionKind.LINE, "B", "", false, 2, List.of(), true, null, null, null);
        Call call = Sample.call(Sample.grace(0), brief);

        assertThat(check(call, Sample.text(Sample.WORKSHOP, Map.of(brief.id(), "one two three four")), ADA))
                .containsExactly(Remark.blocking("q-brief", "proposal.rule.words", 2, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|12|true",
                "NUMBER|-3|true",
                "NUMBER|1.5|false",
                "NUMBER|many|false",
                "NUMBER|1234567890123|false",
                "DATE|2027-02-28|true",
                "DATE|2027-02-29|false",
                "DATE|tomorrow|false",
                "TIME|14:30|true",
                "TIME|24:01|false",
                "TIME|noon|false",
                "LINK|https://lumenworks.example/a?b=c|true",
                "LINK|ftp://lumenworks.example|false",
                "LINK|javascript:alert(1)|false",
                "LINK|//lumenworks.example|false",
                "LINK|lumenworks.example|false",
                "EMAIL|ada@lumenworks.example|true",
                "EMAIL|Ada@Lumenworks.example|true",
                "EMAIL|ada@|false",
                "YES_NO|yes|true",
                "YES_NO|perhaps|false",
                "ONE_OF|red|true",
                "ONE_OF|blue|false",
                "ONE_OF|re|false",
                "LINE|anything|true",
                "TEXT|anything|true"
            })
    void anAnswerHasTheFormOfItsKind(QuestionKind kind, String answer, boolean fits) {
        Call.Question question = Sample.question(kind, true, "red", "green");
        Call call = Sample.call(Sample.grace(0), question);

        assertThat(check(call, Sample.text(Sample.WORKSHOP, Map.of(question.id(), answer)), ADA)
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void severalMayBeChosenButNoneThatThereIsNot() {
        Call.Question question = Sample.question(QuestionKind.SEVERAL_OF, true, "red", "green");
        Call call = Sample.call(Sample.grace(0), question);

        assertThat(keys(call, Sample.text(Sample.WORKSHOP, Map.of(question.id(), "red\ngreen")), ADA))
                .isEmpty();
        assertThat(keys(call, Sample.text(Sample.WORKSHOP, Map.of(question.id(), "red\nblue")), ADA))
                .containsExactly("proposal.rule.form.choice");
    }

    private static List<Remark> check(Call call, ProposalText text, PresenterLine... presenters) {
        return ProposalRules.check(call, text, List.of(presenters), Map.of());
    }

    private static List<String> keys(Call call, ProposalText text, PresenterLine... presenters) {
        return check(call, text, presenters).stream().map(Remark::key).toList();
    }
}
