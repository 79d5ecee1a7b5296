package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.astc.plenary.event.Setting;
import org.astc.plenary.registration.Joining.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningTest {
    private static final Optional<String> TOLD = Optional.of("Passcode: orbit");

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"ONLINE", "HYBRID"})
    void aConfirmedPlaceIsToldAsSoonAsItIsSet(Setting setting) {
        assertThat(Joining.of(RegistrationStatus.CONFIRMED, setting, false, TOLD))
                .isEqualTo(new Joining(Stand.TOLD, "Passcode: orbit"));
        assertThat(Joining.of(RegistrationStatus.CONFIRMED, setting, false, Optional.empty()))
                .isEqualTo(new Joining(Stand.LATER, ""));
    }

    @Test
    void whoseOrderIsNotPaidIsToldWhenAndNotHow() {
        assertThat(Joining.of(RegistrationStatus.AWAITING_PAYMENT, Setting.ONLINE, false, TOLD))
                .isEqualTo(new Joining(Stand.AFTER_PAYMENT, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"CONFIRMED", "AWAITING_PAYMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void aPlaceThatIsNotFirmIsToldNothing(RegistrationStatus status) {
        assertThat(Joining.of(status, Setting.ONLINE, false, TOLD)).isEqualTo(new Joining(Stand.NONE, ""));
    }

    @Test
    void afterTheEndNothingIsPromisedAndWhatWasToldStays() {
        assertThat(Joining.of(RegistrationStatus.CONFIRMED, Setting.ONLINE, true, Optional.empty()))
                .isEqualTo(new Joining(Stand.NONE, ""));
        assertThat(Joining.of(RegistrationStatus.CONFIRMED, Setting.ONLINE, true, TOLD))
                .isEqualTo(new Joining(Stand.TOLD, "Passcode: orbit"));
    }

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    void whatTakesPlaceInAHouseOnlyIsNotJoined(RegistrationStatus status) {
        assertThat(Joining.of(status, Setting.IN_PERSON, false, TOLD)).isEqualTo(new Joining(Stand.NONE, ""));
    }
}
