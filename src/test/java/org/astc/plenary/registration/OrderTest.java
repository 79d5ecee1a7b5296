package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.platform.Money;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Duration HOLD = Duration.ofMinutes(25);
    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00.5Z");
    private static final Instant END = Instant.parse("2027-01-15T12:25:00Z");

    @Test
    void anOrderCostsWhatItsPlacesAndAddOnsCost() {
        Order order = order(Fair.line("full", "tour-a"), Fair.line("student"));

        assertThat(order.total()).isEqualTo(Money.ofMinor(58500 + 4000, "USD"));
    }

    @Test
    void aHoldEndsAtTheToldSecond() {
        Order order = order(Fair.line("student"));

        assertThat(order.getExpiresAt()).isEqualTo(END);
        assertThat(order.statusAt(END.minusNanos(1))).isEqualTo(OrderStatus.HELD);
        assertThat(order.statusAt(END)).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void aHoldIsProlongedToThreeTimesItsLengthAndNoFurther() {
        Order order = order(Fair.line("student"));

        order.extend(NOON.plus(Duration.ofMinutes(20)), HOLD);
        assertThat(order.getExpiresAt()).isEqualTo("2027-01-15T12:45:00Z");
        order.extend(NOON.plus(Duration.ofMinutes(40)), HOLD);
        order.extend(NOON.plus(Duration.ofMinutes(60)), HOLD);
        order.extend(NOON.plus(Duration.ofMinutes(70)), HOLD);
        assertThat(order.getExpiresAt()).isEqualTo("2027-01-15T13:15:00Z");
        assertThat(order.getFirstExpiresAt()).isEqualTo(END);
    }

    @Test
    void confirmingAnOrderConfirmsItsRegistrations() {
        Order order = order(Fair.line("student"), Fair.line("student"));

        order.confirm(NOON);

        assertThat(order.getStatus()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.registrations())
                .extracting(Registration::getStatus)
                .containsOnly(RegistrationStatus.CONFIRMED);
    }

    @Test
    void anOrderThatTurnsOutNotToBePaidStaysFirm() {
        Order order = order(Fair.line("full"));
        order.awaitPayment(NOON);
        order.paid(NOON.plusSeconds(1));

        order.paymentTakenBack(NOON.plusSeconds(2));

        assertThat(order.getStatus()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(order.getConfirmedAt()).isEqualTo(NOON);
        assertThat(order.registrations()).allSatisfy(place -> {
            assertThat(place.getStatus()).isEqualTo(RegistrationStatus.AWAITING_PAYMENT);
            assertThat(place.isFirm()).isTrue();
            assertThat(place.getConfirmedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void aReleasedOrderIsNotConfirmed() {
        Order order = order(Fair.line("student"));
        order.release(NOON);

        assertThatThrownBy(() -> order.confirm(NOON)).isInstanceOf(IllegalTransition.class);
    }

    private static Order order(HoldRequest.Line... lines) {
        HoldRequest request = new HoldRequest(
                "fair", new HoldRequest.Buyer("Buyer", "buyer@example.org"), "en", List.of(lines), Channel.API, null);
        return new Order(request, BookingRule.book(Fair.now(NOON, 9, 9, 9), request.lines()), NOON, HOLD);
    }
}
