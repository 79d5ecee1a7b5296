package org.astc.plenary.launcher;

import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the process small, unless the operator gave the virtual machine a heap of their own choice. Left to itself the
 * virtual machine takes a quarter of the machine's memory before it tidies up.
 */
final class SmallMemory {
    /** Serial collection has the smallest overhead of all and suits two processors; figures: docs/operations.md. */
    static final List<String> OPTIONS = List.of(
            "-Xmx352m",
            "-XX:InitialHeapSize=256m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=35",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:-UsePerfData");

    private SmallMemory() {}

    /** Returns the options to add to those that were given. */
    static List<String> options(List<String> given) {
        String environment = System.getenv().getOrDefault("JAVA_TOOL_OPTIONS", "");
        boolean chosen = Stream.concat(given.stream(), Stream.of(environment.split("\\s+")))
                .anyMatch(option -> option.startsWith("-Xmx")
                        || option.startsWith("-XX:MaxHeapSize")
                        || option.startsWith("-XX:MaxRAM"));
        return chosen ? List.of() : OPTIONS;
    }
}
