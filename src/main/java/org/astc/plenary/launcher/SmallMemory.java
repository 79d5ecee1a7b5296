package org.astc.plenary.launcher;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the process small, unless the operator gave the virtual machine a heap of their own choice. The options that do
 * so count only at the start of a virtual machine, so the first one gives its place to another in the same process
 * ({@code execv}): one process, one process id, and whoever stops or kills it meets the one that serves.
 *
 * <p>Left to itself the virtual machine takes a quarter of the machine's memory before it tidies up.
 */
final class SmallMemory {
    /** Serial collection has the smallest overhead of all and suits two processors; figures: docs/operations.md. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx352m",
            "-XX:InitialHeapSize=256m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=35",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:-UsePerfData");

    private static final String DONE = "plenary.small.memory";

    private SmallMemory() {}

    /** What of the C library is needed. */
    private interface C extends Library {
        int setenv(String name, String value, int overwrite);

        int execv(String program, String[] arguments);
    }

    /** Starts the command again with the options, if they are missing; returns if they are there or cannot be given. */
    static void ensure(List<String> command) {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        Path launcher = Path.of(System.getProperty("java.class.path", ""));
        if (System.getProperty(DONE) != null || isChosen(given) || !Files.isRegularFile(launcher)) {
            return;
        }
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(OPTIONS);
        line.addAll(given);
        line.addAll(List.of("-D" + DONE + "=given", "-jar", launcher.toString()));
        line.addAll(command);
        try {
            C library = Native.load("c", C.class);
            forgetUnpacked();
            library.setenv("MALLOC_ARENA_MAX", "2", 0);
            library.execv(line.get(0), line.toArray(String[]::new));
            System.err.println("The memory could not be limited; -Xmx352m -XX:+UseSerialGC do the same.");
        } catch (UnsatisfiedLinkError | IOException cannot) {
            System.err.println("The memory could not be limited (" + cannot.getMessage()
                    + "); -Xmx352m -XX:+UseSerialGC do the same.");
        }
    }

    private static boolean isChosen(List<String> given) {
        String environment = System.getenv().getOrDefault("JAVA_TOOL_OPTIONS", "");
        return Stream.concat(given.stream(), Stream.of(environment.split("\\s+")))
                .anyMatch(option -> option.startsWith("-Xmx")
                        || option.startsWith("-XX:MaxHeapSize")
                        || option.startsWith("-XX:MaxRAM"));
    }

    /** Nobody is left to delete the unpacked library once this program is another. */
    private static void forgetUnpacked() throws IOException {
        String unpacked = System.getProperty("jnidispatch.path");
        if (unpacked != null) {
            Files.deleteIfExists(Path.of(unpacked));
        }
    }
}
