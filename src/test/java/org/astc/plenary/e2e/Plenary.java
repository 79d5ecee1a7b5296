package org.astc.plenary.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.astc.plenary.launcher.EmptyFolder;

/** The running product that all end-to-end tests share: fresh data below {@code target/e2e}, demo loaded, any port. */
public final class Plenary implements AutoCloseable {
    /** The password of all demo accounts. */
    public static final String DEMO_PASSWORD = "plenary-demo";

    static final Path FOLDER = Path.of("target/e2e/shared");

    private final ServerProcess process;

    private Plenary(ServerProcess process) {
        this.process = process;
    }

    static Plenary started() {
        ServerProcess process = ServerProcess.startLasting(
                EmptyFolder.at(FOLDER),
                Map.of("PLENARY_DEMO", "true", "PLENARY_RATE_LIMITS", "off", "PLENARY_CLASS_ARCHIVE", "on"),
                "serve");
        process.awaitReady(Duration.ofMinutes(8));
        return new Plenary(process);
    }

    /** Returns where it answers, such as http://localhost:40123. */
    public URI address() {
        return process.address();
    }

    public ServerProcess process() {
        return process;
    }

    /** Returns somebody who comes for the first time, without cookies. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Starts a command of the launcher on the same databases, as on another machine. */
    ServerProcess command(Path folder, String... command) {
        return ServerProcess.start(folder, Store.settings(process), command);
    }

    @Override
    public void close() {
        process.terminate(Duration.ofSeconds(30));
    }
}
