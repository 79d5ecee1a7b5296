package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventFrameTest {
    private final EventFrame halifax =
            new EventFrame(UUID.randomUUID(), false, EventStatus.DRAFT, "USD", ZoneId.of("America/Halifax"));

    @Test
    void aTimeWithoutAnOffsetIsLocalToTheEvent() {
        assertThat(halifax.moment("2027-06-30T23:59")).isEqualTo(Instant.parse("2027-07-01T02:59:00Z"));
        assertThat(halifax.moment("2027-06-30T23:59:00Z")).isEqualTo(Instant.parse("2027-06-30T23:59:00Z"));
        assertThat(halifax.moment("2027-06-30T23:59-04:00")).isEqualTo(Instant.parse("2027-07-01T03:59:00Z"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSameMoment() {
        Instant second = Instant.parse("2027-11-07T05:30:00Z"); // the hour that comes twice

        assertThat(halifax.moment(halifax.text(second))).isEqualTo(second);
        assertThat(halifax.moment(halifax.text(second.plusSeconds(3600)))).isEqualTo(second.plusSeconds(3600));
    }

    @Test
    void whatIsNoMomentIsRefused() {
        assertThatThrownBy(() -> halifax.moment("tomorrow")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> EventFrame.code("Full Price")).isInstanceOf(IllegalArgumentException.class);
    }
}
