package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void aMessageIsToldIfItIsAnotherOne() {
        assertThat(reply(" Two interpreters, both days. ").tellsOtherThan("")).isTrue();
        assertThat(reply("Two interpreters.").tellsOtherThan("Two interpreters."))
                .isFalse();
    }

    @Test
    void anEmptyMessageTakesTheOneBeforeAwayAndNoneLetsItStay() {
        assertThat(reply("  ").tellsOtherThan("Two interpreters.")).isTrue();
        assertThat(reply(null).tellsOtherThan("Two interpreters.")).isFalse();
    }

    @Test
    void aMessageHasAThousandCharactersOnSeveralLines() {
        assertThat(reply("𝄞".repeat(998) + "\n!").message()).hasSize(1_998);
        assertThatThrownBy(() -> reply("x".repeat(1_001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reply("bell \u0007")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itDoesNotTellItsMessage() {
        assertThat(reply("Two interpreters.")).hasToString("Reply[ARRANGED]");
    }

    private static Reply reply(String message) {
        return new Reply(RequestStatus.ARRANGED, message);
    }
}
