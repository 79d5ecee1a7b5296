package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingRuleTest {
    @Test
    void theDemandOfAGroupIsSummedPerQuotaInTheOrderOfTheQuotas() {
        Booking booking = BookingRule.book(
                Fair.now(Fair.OPENS, 9, 9, 9),
                List.of(Fair.line("full", "tour-a"), Fair.line("student"), Fair.line("student", "tour-a")));

        assertThat(booking.demand())
                .containsExactly(Map.entry(Fair.HOUSE, 3), Map.entry(Fair.STUDENTS, 2), Map.entry(Fair.TOUR, 2));
    }

    @Test
    void aGroupThatIsOneTooManyGetsNothingAndIsToldWhatIsMissingOnce() {
        assertThatThrownBy(() -> BookingRule.book(
                        Fair.now(Fair.OPENS, 9, 9, 2),
                        List.of(
                                Fair.line("full", "tour-a"),
                                Fair.line("student", "tour-a"),
                                Fair.line("full", "tour-a"))))
                .asInstanceOf(type(SoldOut.class))
                .extracting(SoldOut::items)
                .isEqualTo(List.of(SoldOut.Item.addOn("tour-a")));
    }

    @Test
    void everythingThatUsesAnExhaustedQuotaIsNamed() {
        assertThatThrownBy(() -> BookingRule.book(
                        Fair.now(Fair.OPENS, 1, 9, 0), List.of(Fair.line("full", "tour-a"), Fair.line("student"))))
                .asInstanceOf(type(SoldOut.class))
                .extracting(SoldOut::items)
                .isEqualTo(
                        List.of(SoldOut.Item.type("full"), SoldOut.Item.addOn("tour-a"), SoldOut.Item.type("student")));
    }

    /** S12. */
    @Test
    void whatIsHiddenUnknownTwiceOrNotOnSaleIsPointedAtAllAtOnce() {
        assertThatThrownBy(() -> BookingRule.book(
                        Fair.now(Fair.EARLY_ENDS, 9, 9, 9),
                        List.of(
                                Fair.line("hidden"),
                                Fair.line("nothing"),
                                Fair.line("early-only"),
                                Fair.line("full", "tour-a", "tour-a", "tour-z"))))
                .asInstanceOf(type(InvalidOrder.class))
                .extracting(InvalidOrder::flaws)
                .isEqualTo(List.of(
                        new Flaw("/registrations/0/type", "unknown"),
                        new Flaw("/registrations/1/type", "unknown"),
                        new Flaw("/registrations/2/type", "not-on-sale"),
                        new Flaw("/registrations/3/addOns/1", "duplicate"),
                        new Flaw("/registrations/3/addOns/2", "unknown")));
    }

    /** S12. */
    @Test
    void nothingIsBookedWhileRegistrationIsClosed() {
        assertThatThrownBy(() ->
                        BookingRule.book(Fair.now(Fair.CLOSES, 9, 9, 9), Collections.singletonList(Fair.line("full"))))
                .isInstanceOf(RegistrationClosed.class);
    }
}
