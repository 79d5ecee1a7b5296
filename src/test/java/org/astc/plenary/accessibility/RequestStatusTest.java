package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTest {
    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void whereItStandsIsAmongTheChoicesAndNeverWhatFollows(RequestStatus status) {
        for (boolean canceled : new boolean[] {true, false}) {
            assertThat(status.choices(canceled)).contains(status).containsAll(status.next(canceled));
            assertThat(status.next(canceled)).doesNotContain(status);
        }
    }
}
