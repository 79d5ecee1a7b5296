package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever chose nothing that there is hears what there is. */
class RosterFaultTest {
    @Test
    void aFewChoicesAreListed() {
        assertThat(fault("level", "organization.fault.choice").text(Locale.ENGLISH))
                .isEqualTo("“abc” is none of the choices."
                        + " Accepted: Governing member · Associate member · Sustaining member.");
        assertThat(fault("language", "organization.fault.choice").text(Locale.ENGLISH))
                .endsWith("Accepted: English · Spanish · French.");
    }

    @Test
    void ofManyChoicesItIsSaidWhereTheyAreListed() {
        assertThat(fault("type", "organization.fault.choice").text(Locale.ENGLISH))
                .endsWith("What is accepted is listed on the page where you choose the file.");
    }

    @Test
    void aBudgetIsAnAmountOrABand() {
        assertThat(fault("budget", "organization.fault.budget").text(Locale.ENGLISH))
                .startsWith("“abc” is no amount of money. Accepted: an amount in US dollars")
                .contains("Under 250,000 US dollars · 250,000 to 1 million US dollars");
    }

    @Test
    void anyOtherReasonStandsAlone() {
        assertThat(fault("type", "organization.fault.needed").text(Locale.ENGLISH))
                .isEqualTo("This is needed.");
    }

    private static RosterFault fault(String field, String key) {
        return new RosterFault(2, "C", field, key, List.of("abc"));
    }
}
