package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final Question RACE = Questionnaire.find("race").orElseThrow();
    private static final Question DISABILITY = Questionnaire.find("disability").orElseThrow();
    private static final Question KIND = Questionnaire.find("disability-kind").orElseThrow();

    @Test
    void eightTopicsAreAsked() {
        assertThat(Questionnaire.topics())
                .containsExactly(
                        "gender", "age", "race", "indigenous", "disability", "education", "languages", "origin");
    }

    @Test
    void theOrderOfTickingTellsNothing() {
        assertThat(Answer.of(RACE, List.of("self", "white", "asian"), "").chosen())
                .containsExactly("asian", "white", "self");
    }

    @Test
    void anAnswerThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> Answer.of(RACE, List.of("green"), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noGoesWithNoOtherAnswer() {
        Question indigenous = Questionnaire.find("indigenous").orElseThrow();

        assertThat(indigenous.contradiction(List.of("metis", "no"))).contains("no");
        assertThat(indigenous.contradiction(List.of("no", Question.SELF))).contains("no");
        assertThat(indigenous.contradiction(List.of("no"))).isEmpty();
        assertThat(indigenous.contradiction(List.of("metis", "inuit"))).isEmpty();
        assertThat(Answer.of(indigenous, List.of("no"), "").chosen()).containsExactly("no");
        assertThatThrownBy(() -> Answer.of(indigenous, List.of("metis", "no"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyOfferedAnswersExcludeOthers() {
        assertThat(Questionnaire.all())
                .allSatisfy(question -> assertThat(question.options()).containsAll(question.exclusive()));
    }

    @Test
    void everyStoredAnswerFitsItsColumn() {
        assertThat(Questionnaire.all().stream().filter(Question::many))
                .allSatisfy(question -> assertThat(String.join(",", question.options()) + ",self")
                        .hasSizeLessThan(400));
    }

    @Test
    void theKindOfDisabilityIsNotAskedUnlessTheAnswerWasYes() {
        Answer no = Answer.of(DISABILITY, List.of("no"), "");
        Answer yes = Answer.of(DISABILITY, List.of("yes"), "");
        Answer kind = Answer.of(KIND, List.of("hearing"), "");

        assertThat(AboutYouService.whole(List.of(no, kind)).get(1).state()).isEqualTo(AnswerState.NOT_ASKED);
        assertThat(AboutYouService.whole(List.of(no, kind)).get(1).chosen()).isEmpty();
        assertThat(AboutYouService.whole(List.of(yes, kind)).get(1)).isEqualTo(kind);
    }

    @Test
    void noAnswerEverStandsInALog() {
        assertThat(Answer.of(RACE, List.of("asian"), "words").toString()).isEqualTo("Answer[race]");
    }

    @Test
    void theRateIsRoundedDownToFivePercentFromAHundredPeopleOn() {
        assertThat(ResponseRate.of(50, 99)).isEqualTo(OptionalInt.empty());
        assertThat(ResponseRate.of(49, 100)).isEqualTo(OptionalInt.of(45));
        assertThat(ResponseRate.of(0, 100)).isEqualTo(OptionalInt.of(0));
        assertThat(ResponseRate.of(1_999, 2_000)).isEqualTo(OptionalInt.of(95));
        assertThat(ResponseRate.of(200, 150)).isEqualTo(OptionalInt.of(100));
    }
}
