package org.astc.plenary.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astc.plenary.portal.demo.DemoOrganizations.House;
import org.astc.plenary.registration.TakenOver;
import org.junit.jupiter.api.Test;

class DemoVisitorsTest {
    private static final Instant FROM = Instant.parse("2027-01-01T12:00:00Z");

    @Test
    void somebodyHasThePlaceOfTheLastWhoCameAloneAndPaid() {
        List<TakenOver> before = orders();
        List<TakenOver> after = new ArrayList<>(before);

        DemoVisitors.replaceLast(after, "Amal Attendee", "attendee@plenary.example");

        assertThat(after).hasSameSizeAs(before);
        TakenOver given = after.stream()
                .filter(order -> !before.contains(order))
                .findFirst()
                .orElseThrow();
        assertThat(given.unpaid()).isFalse();
        assertThat(given.request().buyer().email()).isEqualTo("attendee@plenary.example");
        assertThat(given.request().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.person().name()).isEqualTo("Amal Attendee"));
        assertThat(before.subList(after.indexOf(given) + 1, before.size()))
                .allMatch(order -> order.unpaid() || order.request().lines().size() > 1);
        assertThat(after.stream().filter(before::contains)).hasSize(before.size() - 1);
    }

    private static List<TakenOver> orders() {
        return new DemoVisitors(new Random(7), List.of(new House("Lumen Works", "lumenworks.example")))
                .orders("fair", 60, 5, FROM, FROM.plus(Duration.ofDays(9)));
    }
}
