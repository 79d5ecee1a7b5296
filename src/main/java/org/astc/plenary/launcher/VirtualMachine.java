package org.astc.plenary.launcher;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Starts the command again as Plenary needs its virtual machine: with little memory, with the server's libraries on the
 * class path, and with the archive of its classes. All that counts only at the start of a virtual machine, so the first
 * one gives its place to another in the same process ({@code execv}): one process, one process id, and whoever stops or
 * kills it meets the one that serves.
 */
final class VirtualMachine {
    private static final String DONE = "plenary.launcher";
    private static final int LOWEST_PRIORITY = 19;

    private VirtualMachine() {}

    /** What of the C library is needed. */
    private interface C extends Library {
        int setenv(String name, String value, int overwrite);

        int execv(String program, String[] arguments);

        int setpriority(int which, int who, int priority);
    }

    /** Starts the command again, if it was not; returns if it was or cannot be. */
    static void ensure(List<String> command) {
        Path launcher = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        if (System.getProperty(DONE) != null || !Files.isRegularFile(launcher)) {
            return;
        }
        try {
            String classPath = ServerLibraries.beside(launcher).classPath(launcher);
            List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
            List<String> line = new ArrayList<>(List.of(program()));
            line.addAll(SmallMemory.options(given));
            line.addAll(opened(launcher));
            line.addAll(ClassArchive.options(command, classPath));
            line.addAll(given);
            line.addAll(List.of("-D" + DONE + "=" + launcher, Main.class.getName()));
            line.addAll(command);
            C library = Native.load("c", C.class);
            forgetUnpacked();
            library.setenv("MALLOC_ARENA_MAX", "2", 0);
            library.setenv("CLASSPATH", classPath, 1);
            library.execv(line.get(0), line.toArray(String[]::new));
            System.err.println("The memory could not be limited; -Xmx352m -XX:+UseSerialGC do the same.");
        } catch (UnsatisfiedLinkError | IOException cannot) {
            System.err.println("The memory could not be limited (" + cannot.getMessage()
                    + "); -Xmx352m -XX:+UseSerialGC do the same.");
        }
    }

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** From here on the calling thread, and whatever it starts, computes only while nobody else wants to. */
    static void yieldToAll() {
        Native.load("c", C.class).setpriority(0, 0, LOWEST_PRIORITY);
    }

    /** What the launcher's manifest opens to the server, as options: a class path has no manifest. */
    static List<String> opened(Path launcher) throws IOException {
        try (JarFile archive = new JarFile(launcher.toFile())) {
            Attributes manifest = archive.getManifest().getMainAttributes();
            List<String> options = new ArrayList<>();
            for (String each : manifest.getValue("Add-Opens").split(" ")) {
                options.add("--add-opens=" + each + "=ALL-UNNAMED");
            }
            for (String each : manifest.getValue("Add-Exports").split(" ")) {
                options.add("--add-exports=" + each + "=ALL-UNNAMED");
            }
            return options;
        }
    }

    /** Nobody is left to delete the unpacked library once this program is another. */
    private static void forgetUnpacked() throws IOException {
        String unpacked = System.getProperty("jnidispatch.path");
        if (unpacked != null) {
            Files.deleteIfExists(Path.of(unpacked));
        }
    }
}
