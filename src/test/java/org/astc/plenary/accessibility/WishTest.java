package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WishTest {
    @Test
    void neitherTicksNorWordsIsEmpty() {
        assertThat(words("  ").isEmpty()).isTrue();
        assertThat(words("a chair").isEmpty()).isFalse();
    }

    @Test
    void twoThousandCharactersFitAndNoMore() {
        assertThat(words("ñ".repeat(2_000)).words()).hasSize(2_000);
        assertThatThrownBy(() -> words("x".repeat(2_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noNeedEverStandsInALog() {
        assertThat(words("I lip-read").toString()).isEqualTo("Wish");
    }

    @Test
    void aRequestGoesOnAndBackButNeverToReceived() {
        assertThat(RequestStatus.RECEIVED.next(false))
                .containsExactly(RequestStatus.IN_PROGRESS, RequestStatus.ARRANGED);
        assertThat(RequestStatus.ARRANGED.next(false)).containsExactly(RequestStatus.IN_PROGRESS);
        assertThat(RequestStatus.IN_PROGRESS.canBecome(RequestStatus.RECEIVED)).isFalse();
    }

    @Test
    void onlyWhatBelongsToACanceledPlaceIsClosedAndNothingIsArrangedForIt() {
        for (RequestStatus status : RequestStatus.values()) {
            assertThat(status.next(false)).doesNotContain(RequestStatus.CLOSED);
            assertThat(status.next(true)).doesNotContain(RequestStatus.ARRANGED);
        }
        assertThat(RequestStatus.ARRANGED.next(true)).containsExactly(RequestStatus.IN_PROGRESS, RequestStatus.CLOSED);
        assertThat(RequestStatus.CLOSED.next(true)).containsExactly(RequestStatus.IN_PROGRESS);
    }

    private static Wish words(String words) {
        return new Wish(Set.of(), words, Set.of(), "", null, Channel.EMAIL, "");
    }
}
