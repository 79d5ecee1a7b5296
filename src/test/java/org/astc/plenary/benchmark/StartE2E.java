package org.astc.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.launcher.ServerAlone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From {@code java -jar plenary.jar serve} to the first page on loaded data, beside an empty application on the same
 * server and database; what both take of the memory; how long a restore of the demo takes.
 */
@Tag("benchmark")
class StartE2E {
    private static final int STARTS = Integer.getInteger("plenary.starts", 3);
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("plenary.measure", 20) * 3);
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Path FOLDER = Path.of("target", "benchmark", "start");
    private static final Path SOFTWARE = Path.of("target/mariadb-software").toAbsolutePath();
    private static final Map<String, String> DEMO = Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off");

    private static final Map<String, String> ARCHIVE = Map.of("PLENARY_CLASS_ARCHIVE", "on");

    private final Figures figures = new Figures();

    /** One start: time and processor time until the first page. */
    private record Start(double millis, double processorMillis) {}

    @Test
    void startMemoryAndRestore() throws Exception {
        EmptyFolder.at(FOLDER);
        Path build = Path.of("target");
        Path empty = EmptyApplication.built();
        // which also makes the archive of classes, for a virtual machine without options
        ServerProcess demo = ServerProcess.startBare(build, FOLDER, with(DEMO, ARCHIVE), "demo");
        assertThat(demo.awaitEnd(LONGEST)).as(demo::output).isZero();
        assertThat(FOLDER.resolve("data/classes.jsa")).exists();

        List<Start> ours = new ArrayList<>();
        List<Start> theirs = new ArrayList<>();
        List<Start> without = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            start(empty, Map.of()); // each unpacks its application in place of the other's, which is not measured
            theirs.add(start(empty, Map.of()));
            start(build, ARCHIVE);
            ours.add(start(build, ARCHIVE));
            without.add(start(build, Map.of()));
            alone.add(startAlone(empty.resolve("plenary.war")));
        }
        String conditions = "median of " + STARTS + ", demo loaded, database unpacked";
        figures.add(
                "start.first-page",
                median(ours.stream().map(Start::millis).toList()) / 1000,
                "s",
                "empty application, server as delivered",
                median(alone) / 1000,
                conditions + "; there the database runs before");
        figures.add(
                "start.first-page",
                median(ours.stream().map(Start::millis).toList()) / 1000,
                "s",
                "empty application, our launcher",
                median(theirs.stream().map(Start::millis).toList()) / 1000,
                conditions + "; there without an archive of classes");
        figures.add(
                "start.first-page.no-archive",
                median(without.stream().map(Start::millis).toList()) / 1000,
                "s",
                "empty application, our launcher",
                median(theirs.stream().map(Start::millis).toList()) / 1000,
                conditions + "; both without an archive of classes");
        figures.add(
                "start.processor-time",
                median(ours.stream().map(Start::processorMillis).toList()) / 1000,
                "s",
                "empty application, our launcher",
                median(theirs.stream().map(Start::processorMillis).toList()) / 1000,
                conditions + "; application and database until the first page");
        memory();
        restore();
        figures.write("start.json");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Start start(Path build, Map<String, String> archive) throws Exception {
        int port = freePort();
        long began = System.nanoTime();
        ServerProcess process = serve(build, with(archive, Map.of("PLENARY_PORT", Integer.toString(port))));
        try {
            while (!answers(port)) {
                assertThat(process.handle().isAlive()).as(process::output).isTrue();
                assertThat(System.nanoTime() - began).isLessThan(LONGEST.toNanos());
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return new Start(
                    (System.nanoTime() - began) / 1e6,
                    ProcessorTime.millis(process.handle().pid())
                            + ProcessorTime.millis(process.database().pid()));
        } finally {
            process.terminate(Duration.ofMinutes(1));
        }
    }

    /** Returns the milliseconds to the first page of the server without our launcher. */
    private static double startAlone(Path archive) throws Exception {
        int port = freePort();
        try (ServerAlone server = ServerAlone.on(FOLDER, SOFTWARE)) {
            long began = System.nanoTime();
            Process process = server.start(archive, port);
            try {
                while (!answers(port)) {
                    assertThat(process.isAlive()).isTrue();
                    assertThat(System.nanoTime() - began).isLessThan(LONGEST.toNanos());
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                return (System.nanoTime() - began) / 1e6;
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    /** No option for the virtual machine: as an operator begins. */
    private static ServerProcess serve(Path build, Map<String, String> settings) {
        return ServerProcess.startBare(build, FOLDER, settings, "serve");
    }

    private static boolean answers(int port) {
        try (Wire wire = new Wire(port)) {
            return wire.get("/").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void memory() throws Exception {
        ServerProcess process = serve(Path.of("target"), with(DEMO, ARCHIVE)).awaitReady(LONGEST);
        try {
            int port = process.address().getPort();
            TimeUnit.SECONDS.sleep(15);
            resident("start.resident.idle", process, "15 s after it was ready");
            Registering registering = new Registering("annual-conference", "student-volunteer", "memory");
            CompletableFuture<long[]> most = new CompletableFuture<>();
            Thread watch = watch(process, most);
            Load.Result rest = Load.run(port, 16, LOAD, registering::overRest);
            Load.Result pages = Load.run(port, 16, LOAD, registering::overPages);
            watch.interrupt();
            long[] peak = most.get(1, TimeUnit.MINUTES);
            String load = "16 clients, " + LOAD.toSeconds() + " s over REST (" + rest.done() + " registrations, "
                    + rest.failures() + ") and over pages (" + pages.done() + ", " + pages.failures() + ")";
            figures.add(
                    "start.resident.load",
                    peak[0] + peak[1],
                    "MB",
                    "most; application " + peak[0] + ", database " + peak[1] + "; " + load);
            TimeUnit.SECONDS.sleep(10);
            resident("start.resident.after", process, "10 s after that load");
        } finally {
            process.terminate(Duration.ofMinutes(1));
        }
    }

    private static Thread watch(ServerProcess process, CompletableFuture<long[]> most) {
        Thread watch = new Thread(() -> {
            long[] peak = {0, 0};
            try {
                while (true) {
                    long application =
                            ProcessorTime.residentMegabytes(process.handle().pid());
                    long database =
                            ProcessorTime.residentMegabytes(process.database().pid());
                    if (application + database > peak[0] + peak[1]) {
                        peak = new long[] {application, database};
                    }
                    TimeUnit.MILLISECONDS.sleep(500);
                }
            } catch (InterruptedException ended) {
                most.complete(peak);
            } catch (IOException | RuntimeException failed) {
                most.completeExceptionally(failed);
            }
        });
        watch.start();
        return watch;
    }

    private void resident(String name, ServerProcess process, String conditions) throws IOException {
        long application = ProcessorTime.residentMegabytes(process.handle().pid());
        long database = ProcessorTime.residentMegabytes(process.database().pid());
        figures.add(
                name,
                application + database,
                "MB",
                "application " + application + ", database " + database + "; " + conditions);
    }

    private void restore() throws IOException {
        Path backup = FOLDER.resolve("backup").toAbsolutePath();
        Path target = FOLDER.resolve("restored");
        Files.createDirectories(target.resolve("data"));
        Files.copy(FOLDER.resolve("data/secret"), target.resolve("data/secret"));
        Files.copy(FOLDER.resolve("data.inclusion-key"), target.resolve("data.inclusion-key"));
        double written = seconds(FOLDER, "backup", backup.toString());
        double restored = seconds(target, "restore", backup.toString(), backup + "/erasures");
        figures.add("backup.demo", written, "s", "with start and stop of the database");
        figures.add("restore.demo", restored, "s", "with a new database and check");
    }

    private static double seconds(Path folder, String... command) {
        long began = System.nanoTime();
        ServerProcess process = ServerProcess.start(folder, Map.of(), command);
        assertThat(process.awaitEnd(LONGEST)).as(process::output).isZero();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
