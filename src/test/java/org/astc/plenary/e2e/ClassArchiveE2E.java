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
import org.junit.jupiter.api.Timeout;

/** The archive of classes: made beside the running server, given up when it stops, and mapped by the next start. */
class ClassArchiveE2E {
    private static final Path FOLDER = Path.of("target/e2e/class-archive");
    private static final Map<String, String> ON = Map.of("PLENARY_CLASS_ARCHIVE", "on");
    private static final Duration LONGEST = Duration.ofMinutes(6);

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void itIsMadeOnceAndMappedAtTheNextStart() throws Exception {
        EmptyFolder.at(FOLDER);
        Path data = FOLDER.resolve("data");

        ServerProcess stopped = ServerProcess.start(FOLDER, ON, "serve").awaitReady(LONGEST);
        await(() -> maker(stopped.handle()).isPresent(), "a process that makes it");
        ProcessHandle maker = maker(stopped.handle()).orElseThrow();
        assertThat(stopped.terminate(Duration.ofSeconds(10))).isTrue();
        assertThat(maker.isAlive()).as("goes on after the server").isFalse();
        assertThat(data)
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("classes."));

        ServerProcess calm = ServerProcess.start(FOLDER, ON, "serve").awaitReady(LONGEST);
        assertThat(maps(calm)).as("there is none yet").isFalse();
        await(() -> Files.exists(data.resolve("classes.sha256")), "the archive");
        assertThat(calm.terminate(Duration.ofSeconds(10))).isTrue();

        ServerProcess quick = ServerProcess.start(FOLDER, ON, "serve").awaitReady(LONGEST);
        assertThat(maps(quick)).isTrue();
        assertThat(quick.terminate(Duration.ofSeconds(10))).isTrue();
    }

    /** Says whether the process maps it; the virtual machine's own has the same name. */
    private static boolean maps(ServerProcess process) throws IOException {
        return Files.readString(Path.of("/proc/" + process.handle().pid() + "/maps"))
                .contains(FOLDER.resolve("data/classes.jsa").toString());
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
