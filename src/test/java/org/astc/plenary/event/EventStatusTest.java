package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStatusTest {
    @ParameterizedTest
    @CsvSource({"DRAFT,PUBLISHED", "PUBLISHED,ARCHIVED", "ARCHIVED,PUBLISHED"})
    void eachStatusLeadsToExactlyOneOther(EventStatus from, EventStatus to) {
        List<EventStatus> reachable =
                Arrays.stream(EventStatus.values()).filter(from::canBecome).toList();

        assertThat(reachable).containsExactly(to);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,false", "PUBLISHED,true", "ARCHIVED,true"})
    void onlyADraftIsHidden(EventStatus status, boolean shown) {
        assertThat(status.isPublic()).isEqualTo(shown);
    }
}
