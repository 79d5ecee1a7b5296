package org.astc.plenary.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedTest {
    @ParameterizedTest
    @EnumSource(NeedGroup.class)
    void noHeadingIsEmpty(NeedGroup heading) {
        assertThat(Need.of(heading)).isNotEmpty();
    }

    @Test
    void everyNeedStandsUnderOneHeading() {
        assertThat(Arrays.stream(NeedGroup.values()).flatMap(heading -> Need.of(heading).stream()))
                .containsExactlyInAnyOrder(Need.values());
    }
}
