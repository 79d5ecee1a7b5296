package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code java -jar target/plenary.jar …} as an operator runs it, with its own data folder; what it prints goes to
 * {@code output.log} there. Port 0 unless told otherwise.
 */
public final class ServerProcess {
    private static final Pattern READY = Pattern.compile("Plenary is ready: (\\S+)");
    private static final List<String> LASTING = List.of("-Xmx352m", "-XX:+UseSerialGC");
    /** Without the second compiler: it would take longer than most of these servers live. */
    private static final List<String> PASSING = List.of("-Xmx352m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Path BUILD = Path.of("target");
    private static final Path ARCHIVED = Plenary.FOLDER.resolve("data").toAbsolutePath();
    private static final String CLASSES = "PLENARY_CLASS_ARCHIVE";
    private static final String MARK = "classes.sha256";
    private static final Path SOFTWARE = Path.of("target/mariadb-software").toAbsolutePath();

    private final Process process;
    private final Path output;
    private final Path data;

    private ServerProcess(Process process, Path output, Path data) {
        this.process = process;
        this.output = output;
        this.data = data;
    }

    /**
     * Starts a command of the launcher.
     *
     * @param folder where its output goes, and its data unless {@code PLENARY_DATA} says otherwise; its database is
     *     shared by starts with the same data
     * @param environment settings that differ from the usual ones of the tests
     */
    public static ServerProcess start(Path folder, Map<String, String> environment, String... command) {
        return startFrom(BUILD, folder, environment, command);
    }

    /** Starts a server that lives for long. */
    static ServerProcess startLasting(Path folder, Map<String, String> environment, String... command) {
        return start(LASTING, BUILD, folder, environment, null, command);
    }

    /** Starts a command of the launcher that lies in another folder than the one of this build. */
    public static ServerProcess startFrom(Path build, Path folder, Map<String, String> environment, String... command) {
        return start(PASSING, build, folder, environment, null, command);
    }

    /** Starts a command of which only the standard output is kept, as for a script that takes it. */
    static ServerProcess startTelling(Path folder, Map<String, String> environment, String... command) {
        return start(PASSING, BUILD, folder, environment, ProcessBuilder.Redirect.DISCARD, command);
    }

    /** Starts it without any option for the virtual machine, as an operator may. */
    public static ServerProcess startBare(Path build, Path folder, Map<String, String> environment, String... command) {
        return start(List.of(), build, folder, environment, null, command);
    }

    private static ServerProcess start(
            List<String> options,
            Path build,
            Path folder,
            Map<String, String> environment,
            ProcessBuilder.Redirect errors,
            String... command) {
        try {
            Files.createDirectories(folder);
            Path output = Files.createTempFile(folder.toAbsolutePath(), "output", ".log");
            Path data = Path.of(environment.getOrDefault(
                            "PLENARY_DATA", folder.resolve("data").toString()))
                    .toAbsolutePath();
            List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
            line.addAll(options);
            line.addAll(List.of(
                    "-Dplenary.stop.with.parent=true",
                    "-jar",
                    build.resolve("plenary.jar").toString()));
            line.addAll(List.of(command));
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(errors == null).redirectOutput(output.toFile());
            if (errors != null) {
                builder.redirectError(errors);
            }
            builder.environment().keySet().removeIf(name -> name.startsWith("PLENARY_") && !name.endsWith("SOFTWARE"));
            builder.environment().putIfAbsent("PLENARY_DB_SOFTWARE", SOFTWARE.toString());
            builder.environment().put("PLENARY_PORT", "0");
            builder.environment().putAll(environment);
            if (!environment.containsKey(CLASSES)) {
                builder.environment().put(CLASSES, isLentClasses(build, data) ? "on" : "off");
            }
            builder.environment().put("PLENARY_DATA", data.toString());
            return new ServerProcess(builder.start(), output, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Lends an installation of this build the archive of classes that the shared one has made, if that is there
     * already: each start takes a third less.
     */
    private static boolean isLentClasses(Path build, Path data) {
        if (!build.equals(BUILD) || !Files.exists(ARCHIVED.resolve(MARK))) {
            return false;
        }
        try {
            Files.createDirectories(data);
            for (String name : List.of("classes.jsa", MARK)) {
                if (!Files.exists(data.resolve(name))) {
                    Files.createLink(data.resolve(name), ARCHIVED.resolve(name));
                }
            }
            return true;
        } catch (IOException cannot) {
            return false; // another file system, or a folder that is meant to be refused
        }
    }

    /** Waits until it says that it is ready; fails with its output if it ends before or takes longer. */
    public ServerProcess awaitReady(Duration longest) {
        Instant end = Instant.now().plus(longest);
        while (!READY.matcher(output()).find()) {
            if (!process.isAlive()) {
                throw new AssertionError("Plenary ended with " + process.exitValue() + ":\n" + output());
            }
            if (Instant.now().isAfter(end)) {
                terminate(Duration.ofSeconds(20));
                throw new AssertionError("Plenary was not ready within " + longest + ":\n" + output());
            }
            pause();
        }
        return this;
    }

    /** Waits until it ends by itself and returns the exit code. */
    public int awaitEnd(Duration longest) {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new AssertionError("It still ran after " + longest + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Asks it to stop (SIGTERM) and waits; kills it and its database if it does not. Returns whether it stopped in
     * time.
     */
    public boolean terminate(Duration longest) {
        process.destroy();
        try {
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                kill();
                if (Files.exists(data.resolve("db/mariadb.pid"))) {
                    database().destroy();
                }
            }
            return ended;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends the launcher at once (SIGKILL); its database server stays behind. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public URI address() {
        Matcher ready = READY.matcher(output());
        if (!ready.find()) {
            throw new IllegalStateException("it is not ready");
        }
        return URI.create(ready.group(1));
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Returns everything that it has printed. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns the database server that runs on this data, by its pid file. */
    public ProcessHandle database() {
        try {
            long pid = Long.parseLong(
                    Files.readString(data.resolve("db/mariadb.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path data() {
        return data;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
