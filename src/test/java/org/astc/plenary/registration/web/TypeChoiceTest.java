package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;
import org.junit.jupiter.api.Test;

/** Which type the form begins with. */
class TypeChoiceTest {
    private static final List<TypeChoice> CHOICES =
            List.of(choice("full", true), choice("student", true), choice("gone", false));

    @Test
    void theTypeThatIsAskedForGoesBeforeTheOneThatIsHeld() {
        assertThat(preselected("student", held("full", OrderStatus.HELD))).isEqualTo("student");
    }

    @Test
    void ifTheOneAskedForIsSoldOutTheFormBeginsWithTheOneThatIsHeld() {
        assertThat(preselected("gone", held("full", OrderStatus.HELD))).isEqualTo("full");
        assertThat(preselected(null, held("full", OrderStatus.HELD))).isEqualTo("full");
    }

    @Test
    void aHoldThatIsOverChoosesNothing() {
        assertThat(preselected("gone", held("full", OrderStatus.EXPIRED))).isEqualTo("none");
        assertThat(preselected("gone", null)).isEqualTo("none");
    }

    @Test
    void theOnlyTypeThatCanBeBookedIsChosen() {
        assertThat(TypeChoice.preselected(CHOICES.subList(1, 3), "gone", null)).hasValue(CHOICES.get(1));
    }

    private static String preselected(String asked, OrderSummary held) {
        return TypeChoice.preselected(CHOICES, asked, held)
                .map(TypeChoice::code)
                .orElse("none");
    }

    private static TypeChoice choice(String code, boolean bookable) {
        return new TypeChoice("type-" + code, code, code, "", "Free", 0, bookable, false, !bookable, "");
    }

    private static OrderSummary held(String type, OrderStatus status) {
        Money free = Money.zero("USD");
        OrderSummary.Line line = new OrderSummary.Line(
                new UUID(0, 1), "CODE", type, type, free, List.of(), "Somebody", null, null, null);
        Instant end = Instant.parse("2027-01-01T05:00:00Z");
        return new OrderSummary(
                new UUID(0, 2),
                new UUID(0, 3),
                "fair",
                ZoneId.of("America/New_York"),
                "ORDER",
                status,
                "Somebody",
                "somebody@museum.example",
                "en",
                end,
                end,
                null,
                free,
                List.of(line),
                null);
    }
}
