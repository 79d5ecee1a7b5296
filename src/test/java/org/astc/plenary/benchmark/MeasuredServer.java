package org.astc.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.e2e.Store;
import org.astc.plenary.e2e.Visitor;
import org.astc.plenary.launcher.EmptyFolder;

/** The application under measurement with the yardsticks beside it, its processes and its database. */
final class MeasuredServer implements AutoCloseable {
    private final ServerProcess process;
    private final int port;
    private final Store store;

    private MeasuredServer(ServerProcess process) {
        this.process = process;
        this.port = process.address().getPort();
        this.store = Store.of(process);
    }

    /**
     * Starts it on fresh data with the demo; no mail server answers, so letters stay in the outbox: writing them is
     * measured apart.
     */
    static MeasuredServer start(String name, Map<String, String> settings) throws IOException {
        Path folder = EmptyFolder.at(Path.of("target", "benchmark", name));
        Map<String, String> environment = new HashMap<>(Map.of(
                "PLENARY_DEMO",
                "true",
                "PLENARY_RATE_LIMITS",
                "off",
                "JAVA_TOOL_OPTIONS",
                "-Dplenary.beside=" + Beside.archive(),
                "PLENARY_MAIL_URL",
                "smtp://127.0.0.1:1"));
        environment.putAll(settings);
        return new MeasuredServer(ServerProcess.startBare(Path.of("target"), folder, environment, "serve")
                .awaitReady(Duration.ofMinutes(5)));
    }

    int port() {
        return port;
    }

    double applicationMillis() throws IOException {
        return ProcessorTime.millis(process.handle().pid());
    }

    double databaseMillis() throws IOException {
        return ProcessorTime.millis(process.database().pid());
    }

    long applicationMegabytes() throws IOException {
        return ProcessorTime.residentMegabytes(process.handle().pid());
    }

    long databaseMegabytes() throws IOException {
        return ProcessorTime.residentMegabytes(process.database().pid());
    }

    /** Returns how many statements ran since the server started: select, insert, update and delete. */
    long statements() {
        return number("select sum(variable_value) from information_schema.global_status where variable_name in"
                + " ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_INSERT_SELECT')");
    }

    long number(String query) {
        return store.number(query);
    }

    String text(String query) {
        return store.text(query);
    }

    /** Returns the nanoseconds that the queries take, one after the other. */
    long nanoseconds(List<String> queries) {
        return store.nanoseconds(queries);
    }

    void execute(String sql) {
        store.execute(sql);
    }

    /** Returns the store of voluntary answers. */
    Store answers() {
        return Store.ofAnswers(process);
    }

    /** Returns the key of the answers' pseudonyms, which the server reads as well. */
    Path inclusionKey() {
        return Path.of(process.data() + ".inclusion-key");
    }

    /** Returns somebody who speaks HTTP with it. */
    Visitor visitor() {
        return process.visitor();
    }

    @Override
    public void close() {
        process.terminate(Duration.ofSeconds(30));
    }
}
