package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.astc.plenary.review.identity.KnownPerson;
import org.junit.jupiter.api.Test;

class NameSplitsTest {
    @Test
    void aNameIsCutWhereverItMayBe() {
        assertThat(NameSplits.of("María José García"))
                .containsExactly(new KnownPerson("María", "José García"), new KnownPerson("María José", "García"));
    }

    @Test
    void titlesAreNoNames() {
        assertThat(NameSplits.of("Dr. Ngozi Adeyemi, PhD")).containsExactly(new KnownPerson("Ngozi", "Adeyemi"));
    }

    @Test
    void aNameOfOneWordIsOneAndNoneIsNone() {
        assertThat(NameSplits.of("山田太郎")).containsExactly(new KnownPerson("", "山田太郎"));
        assertThat(NameSplits.of(" - ")).isEmpty();
    }
}
