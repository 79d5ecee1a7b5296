package org.astc.plenary.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HowToPayTest {
    private static final String EVERYWHERE = "Bank | Account 1||";

    @Test
    void theEventsOwnWordsAreToldAsTheyAre() {
        assertThat(HowToPay.words("By check | to the desk\n", EVERYWHERE)).isEqualTo("By check | to the desk\n");
    }

    @Test
    void withoutThemTheInstallationSaysItLineByLine() {
        assertThat(HowToPay.words("", EVERYWHERE)).isEqualTo("Bank\nAccount 1");
    }

    @Test
    void whereNobodySaysItNothingIsTold() {
        assertThat(HowToPay.words("", "")).isEmpty();
        assertThat(HowToPay.words("", " | ")).isEmpty();
    }
}
