package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.astc.plenary.launcher.EmptyFolder;
import org.junit.jupiter.api.Test;

/** The archive of classes: made beside the running server, given up when it stops, and mapped by the next start. */
@PlenaryRuns
class ClassArchiveE2E {
    private static final Path FOLDER = Path.of("target/e2e/class-archive");
    private static final Map<String, String> ON = Map.of("PLENARY_CLASS_ARCHIVE", "on");
    private static final Duration LONGEST = Duration.ofMinutes(6);

    @Test
    void itIsGivenUpWhenTheServerStops() throws Exception {
        Path folder = EmptyFolder.at(FOLDER.resolve("stopped"));

        ServerProcess stopped = ServerProcess.start(folder, ON, "serve").awaitReady(LONGEST);
        await(() -> maker(stopped.handle()).isPresent(), "a process that makes it");
        ProcessHandle maker = maker(stopped.handle()).orElseThrow();

        assertThat(stopped.terminate(Duration.ofSeconds(10))).isTrue();
        assertThat(maker.isAlive()).as("goes on after the server").isFalse();
        assertThat(folder.resolve("data"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("classes."));
    }

    @Test
    void itIsMadeOnceAndMappedAtTheNextStart(Plenary plenary) throws Exception {
        await(() -> Files.exists(plenary.process().data().resolve("classes.sha256")), "the archive");
        assertThat(maps(plenary.process())).as("there was none yet").isFalse();

        ServerProcess quick = ServerProcess.start(EmptyFolder.at(FOLDER.resolve("quick")), Map.of(), "serve")
                .awaitReady(LONGEST);

        assertThat(maps(quick)).isTrue();
        assertThat(quick.terminate(Duration.ofSeconds(10))).isTrue();
    }

    /** Says whether the process maps it; the virtual machine's own has the same name. */
    private static boolean maps(ServerProcess process) throws IOException {
        return Files.readString(Path.of("/proc/" + process.handle().pid() + "/maps"))
                .contains(process.data().resolve("classes.jsa").toString());
    }

    private static Optional<ProcessHandle> maker(ProcessHandle server) {
        return server.children()
                .filter(child -> child.info().commandLine().orElse("").contains("-Xshare:dump"))
                .findFirst();
    }

    private static void await(BooleanSupplier there, String what) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).as("%s is not there", what).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
