package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astc.plenary.registration.OrderStatus.AWAITING_PAYMENT;
import static org.astc.plenary.registration.OrderStatus.CANCELLED;
import static org.astc.plenary.registration.OrderStatus.CONFIRMED;
import static org.astc.plenary.registration.OrderStatus.EXPIRED;
import static org.astc.plenary.registration.OrderStatus.HELD;
import static org.astc.plenary.registration.OrderStatus.RELEASED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {
    @Test
    void theStepsAreThoseOfTheContract() {
        Map<OrderStatus, Set<OrderStatus>> steps = Arrays.stream(OrderStatus.values())
                .collect(Collectors.toMap(
                        from -> from,
                        from -> Arrays.stream(OrderStatus.values())
                                .filter(from::canBecome)
                                .collect(Collectors.toSet())));

        assertThat(steps)
                .isEqualTo(Map.of(
                        HELD, Set.of(CONFIRMED, AWAITING_PAYMENT, EXPIRED, RELEASED),
                        AWAITING_PAYMENT, Set.of(CONFIRMED, CANCELLED),
                        CONFIRMED, Set.of(AWAITING_PAYMENT, CANCELLED),
                        EXPIRED, Set.of(),
                        RELEASED, Set.of(),
                        CANCELLED, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void aRegistrationTakesAPlaceExactlyWhenItsOrderDoes(OrderStatus status) {
        assertThat(RegistrationStatus.of(status).takesPlace()).isEqualTo(status.takesPlaces());
    }
}
