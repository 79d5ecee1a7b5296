package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;

/** What people are told before they answer is what happens. */
class PromiseTest {
    @Test
    void thePageNamesNoOtherPeriodThanTheOneThatAnswersAreKept() {
        assertThat(AnswerRetention.KEPT.getYears()).isEqualTo(2);
        assertThat(Messages.LANGUAGES)
                .allSatisfy(language -> assertThat(Messages.text(language, "inclusion.deleted.text"))
                        .containsPattern("(?i)two years|dos años|deux ans")
                        .doesNotContainPattern("[0-9]"));
    }
}
