package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistrationFilterTest {
    @Test
    void wildcardsAreLookedForAsTheyAre() {
        RegistrationFilter filter = new RegistrationFilter("50%_off!", null, null);

        assertThat(filter.anywhere()).isEqualTo("%50!%!_off!!%");
        assertThat(filter.beginning()).isEqualTo("50!%!_OFF!!%");
    }

    @Test
    void spacesAroundAndEndlessWordsAreCut() {
        assertThat(new RegistrationFilter("  Ana ", null, null).words()).isEqualTo("Ana");
        assertThat(new RegistrationFilter("a".repeat(500), null, null).words()).hasSize(100);
        assertThat(new RegistrationFilter(null, null, null)).isEqualTo(RegistrationFilter.ALL);
    }

    @Test
    void theTrailKeepsOnlyWhatNarrowsAndOfTheWordsThatThereWereSome() {
        assertThat(RegistrationFilter.ALL.narrowedBy()).isEmpty();
        assertThat(new RegistrationFilter("ana", "full", RegistrationStatus.HELD).narrowedBy())
                .isEqualTo(Map.of("who", true, "type", "full", "status", "HELD"));
    }

    @Test
    void anAddressIsLookedForFromItsBeginning() {
        RegistrationFilter filter = new RegistrationFilter(" ada_b@museum ", null, null);

        assertThat(filter.isAddress()).isTrue();
        assertThat(filter.address()).isEqualTo("ada!_b@museum%");
        assertThat(new RegistrationFilter("@museum", null, null).isAddress()).isFalse();
        assertThat(new RegistrationFilter("ada", null, null).isAddress()).isFalse();
    }
}
