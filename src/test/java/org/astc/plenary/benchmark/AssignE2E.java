package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.review.assignment.AsJson;
import org.astc.plenary.review.assignment.Assigner;
import org.astc.plenary.review.assignment.Instance;
import org.astc.plenary.review.assignment.OtherWay;
import org.astc.plenary.review.assignment.Outcome;
import org.astc.plenary.review.assignment.SeededInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What it takes to assign 80 reviewers to 500 proposals, 3 to each, in the application and as the operator's command;
 * and how good the answer is beside the exact optimum of another solver.
 */
@Tag("benchmark")
class AssignE2E {
    private static final int REPEATS = Integer.getInteger("plenary.repeats", 9);
    private static final double BOUND = 5;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Path FOLDER = Path.of("target", "benchmark", "assign");
    private static final String SIZE = "500 proposals, 80 reviewers, 3 reviews each, seeded; ";

    private final Figures figures = new Figures();
    private final Instance instance = SeededInstance.full();

    @Test
    void anAssignmentOfFullSize() throws IOException {
        long processor = processorTime();
        double first = seconds();
        double busy = (processorTime() - processor) / 1e9;
        double[] warm =
                DoubleStream.generate(this::seconds).limit(REPEATS).sorted().toArray();
        figures.add("assign.first", first, "s", "bound", BOUND, SIZE + "first run of the virtual machine");
        figures.add("assign.first.processor", busy, "s", "time on the clock", first, "of the one thread that works");
        figures.add("assign.warm", warm[REPEATS / 2], "s", "bound", BOUND, SIZE + "median of " + REPEATS);
        command();
        quality(Assigner.assign(instance));
        figures.write("assign.json");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double seconds() {
        long began = System.nanoTime();
        assertThat(Assigner.assign(instance).groups()).isEqualTo(1);
        return (System.nanoTime() - began) / 1e9;
    }

    private void command() throws IOException {
        Path in = Files.writeString(EmptyFolder.at(FOLDER).resolve("in.json"), AsJson.of(instance));
        Path out = FOLDER.resolve("out.json");
        long began = System.nanoTime();
        ServerProcess run =
                ServerProcess.startBare(Path.of("target"), FOLDER, Map.of(), "assign", in.toString(), out.toString());
        assertThat(run.awaitEnd(LONGEST)).as(run::output).isZero();
        double seconds = (System.nanoTime() - began) / 1e9;
        figures.add(
                "assign.command", seconds, "s", "bound", BOUND, SIZE + "java -jar plenary.jar assign, files included");
        JsonNode written = new ObjectMapper().readTree(out.toFile());
        assertThat(written.at("/connected").asBoolean()).isTrue();
        assertThat(written.at("/pairs")).hasSize(1_500);
    }

    private void quality(Outcome outcome) {
        int[] loads = Arrays.stream(outcome.loads()).sorted().toArray();
        int fewest = loads[0];
        int many = loads[loads.length - 1];
        assertThat(fewest).isEqualTo(18);
        assertThat(many).isEqualTo(19);
        long began = System.nanoTime();
        long optimum = OtherWay.optimum(instance, 0, fewest, many).orElseThrow();
        double seconds = (System.nanoTime() - began) / 1e9;
        figures.add("assign.other-solver", seconds, "s", "JGraphT, first run; the total alone, without the floor");
        int floor = outcome.reachable().orElseThrow();
        assertThat(OtherWay.optimum(instance, floor, fewest, many)).isPresent();
        assertThat(OtherWay.optimum(instance, floor + 1, fewest, many)).isEmpty();
        String loss = SIZE + "loads 18 and 19; loss " + (optimum - outcome.points()) / 1e4;
        figures.add("assign.affinity", outcome.points() / 1e4, "", "exact optimum", optimum / 1e4, loss);
        long free = OtherWay.optimum(instance, 0, 0, 500).orElseThrow();
        figures.add("assign.affinity.free", outcome.points() / 1e4, "", "without bounds of loads", free / 1e4, SIZE);
        int weakest = outcome.weakest().orElseThrow().points();
        figures.add("assign.weakest-pair", weakest / 1e4, "", "best reachable", floor / 1e4, SIZE);
        assertThat(outcome.points() * 100).isGreaterThanOrEqualTo(optimum * 98);
        assertThat(weakest * 100).isGreaterThanOrEqualTo(floor * 95);
    }
}
