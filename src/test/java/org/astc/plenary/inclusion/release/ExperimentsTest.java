package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few of the experiments; {@code ProtectionDrillE2E} does all of them. */
class ExperimentsTest {
    @Test
    void releasesPassTheAuditAndCanTellNotOneCellMore() {
        assertThat(Experiments.linkedPlans(0, 6)).matches("6 linked plans: \\d+ cells, [1-9]\\d* hidden .*");
    }

    @Test
    void theAuditorFindsWhatAJudgeFindsByWritingDownEveryTable() {
        assertThat(Experiments.naive(60)).contains("all found");
    }

    @Test
    void andWhatSomebodyAloneInACellFinds() {
        assertThat(Experiments.insiders(60))
                .matches(".*: [1-9]\\d* cells exposed .* all found; [1-9]\\d* cells that are herself");
    }

    @Test
    void hardlyMoreIsHiddenThanMustBe() {
        String told = Experiments.optimum(3).toString();

        assertThat(told).contains("3 tables");
    }
}
