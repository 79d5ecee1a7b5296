package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.astc.plenary.inclusion.release.Experiments;
import org.astc.plenary.inclusion.release.FullPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a protected report of a plan of full size takes, beside the bound; its counting beside the same tables as plain
 * queries of the application's database; and how many further cells are hidden beside the fewest possible.
 */
@Tag("benchmark")
class ReportE2E {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int REPEATS = Integer.getInteger("plenary.repeats", 9);
    private static final double MOST_SECONDS = 60;
    private static final int TABLES = Integer.getInteger("plenary.tables", 40);
    private static final String PLAN = "12 one-way, 25 two-way, 10 coarse three-way tables; k = 10; ";

    private final Figures figures = new Figures();

    @Test
    void aProtectedReport() throws Exception {
        FullPlan.of(SIZES[0]).release(); // warm
        try (MeasuredServer server = MeasuredServer.start("report", Map.of())) {
            for (int people : SIZES) {
                FullPlan plan = FullPlan.of(people);
                counting(server, plan, people);
                release(plan, people);
            }
        }
        optimum();
        figures.write("report.json");
    }

    private void counting(MeasuredServer server, FullPlan plan, int people) {
        String table = "report_" + people;
        server.execute(plan.creation(table));
        plan.insertions(table).forEach(server::execute);
        server.execute("analyze table " + table);
        List<String> queries = plan.queries(table);
        double raw = median(() -> server.nanoseconds(queries)) / 1e6;
        double ours = median(() -> {
                    long began = System.nanoTime();
                    assertThat(plan.count()).isPositive();
                    return System.nanoTime() - began;
                })
                / 1e6;
        figures.add(
                "report.counting." + people,
                ours,
                "ms",
                "GROUP BY in the database",
                raw,
                PLAN + "median of " + REPEATS + "; answers in memory beside answers in the database's memory");
    }

    private void release(FullPlan plan, int people) {
        long began = System.nanoTime();
        FullPlan.Released released = plan.release();
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(released.passed()).isTrue();
        figures.add(
                "report.release." + people,
                seconds,
                "s",
                "bound",
                MOST_SECONDS,
                PLAN + "counted, protected, audited; " + released.cells() + " cells, " + released.hidden()
                        + " hidden, " + released.withdrawn() + " tables withdrawn; "
                        + Runtime.getRuntime().availableProcessors() + " cores, one of them at work");
    }

    private void optimum() {
        Experiments.Optimum found = Experiments.optimum(TABLES);
        figures.add(
                "report.further-cells",
                found.further(),
                "cells",
                "integer optimum",
                found.fewest(),
                found.tables() + " generated two-way tables of 4 by 4, k = 5; optimum by trying all sets");
    }

    private static double median(LongSupplier measured) {
        return LongStream.range(0, REPEATS)
                .map(any -> measured.getAsLong())
                .sorted()
                .skip(REPEATS / 2)
                .findFirst()
                .orElseThrow();
    }
}
