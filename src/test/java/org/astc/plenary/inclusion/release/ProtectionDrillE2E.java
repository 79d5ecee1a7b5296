package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The experiments in full; their figures land in {@code target/benchmark/protection.txt}. */
@Tag("drill")
class ProtectionDrillE2E {
    @Test
    void fiveHundredPlansTwoHundredJudgedTablesFortyOptima() throws IOException {
        String plans = Experiments.linkedPlans(0, 500);
        String naive = Experiments.naive(200);
        String insiders = Experiments.insiders(200);
        String optimum = Experiments.optimum(40).toString();

        Files.createDirectories(Path.of("target/benchmark"));
        Files.write(Path.of("target/benchmark/protection.txt"), List.of(plans, naive, insiders, optimum));
        assertThat(optimum).matches(".*\\(\\+[0-4]\\.\\d %\\).*");
    }
}
