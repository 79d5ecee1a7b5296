package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {
    @ParameterizedTest
    @CsvSource({
        "30, 30, available",
        "7, 30, available",
        "6, 30, few",
        "1, 1, few",
        "0, 30, sold_out",
        "-1, 30, sold_out",
        "21, 100000, available",
        "20, 100000, few",
        "0, 0, sold_out"
    })
    void theWordFollowsFromWhatIsLeft(int left, int capacity, String word) {
        assertThat(Availability.of(left, capacity).code()).isEqualTo(word);
    }

    @Test
    void aThingIsAsScarceAsItsScarcestQuota() {
        OfferNow now = Fair.now(Fair.OPENS, 50, 0, 3);

        assertThat(now.availability(Set.of(Fair.HOUSE))).isEqualTo(Availability.AVAILABLE);
        assertThat(now.availability(Set.of(Fair.HOUSE, Fair.TOUR))).isEqualTo(Availability.FEW);
        assertThat(now.availability(Set.of(Fair.HOUSE, Fair.STUDENTS))).isEqualTo(Availability.SOLD_OUT);
        assertThat(now.availability(Set.of())).isEqualTo(Availability.AVAILABLE);
    }
}
