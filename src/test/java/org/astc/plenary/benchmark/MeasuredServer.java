package org.astc.plenary.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.astc.plenary.e2e.ServerProcess;
import org.astc.plenary.launcher.EmptyFolder;

/** The application under measurement with the yardsticks beside it, its processes and its database. */
final class MeasuredServer implements AutoCloseable {
    private final ServerProcess process;
    private final int port;

    private MeasuredServer(ServerProcess process) {
        this.process = process;
        this.port = process.address().getPort();
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
        return new MeasuredServer(
                ServerProcess.start(folder, environment, "serve").awaitReady(Duration.ofMinutes(5)));
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
    long statements() throws SQLException, IOException {
        return number("select sum(variable_value) from information_schema.global_status where variable_name in"
                + " ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_INSERT_SELECT')");
    }

    long number(String query) throws SQLException, IOException {
        return Long.parseLong(text(query).replaceAll("\\..*", ""));
    }

    String text(String query) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException, IOException {
        String secret = Files.readString(process.data().resolve("secret")).strip();
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort() + "/plenary", "plenary", password(secret));
    }

    private String databasePort() throws IOException {
        String line = Files.readString(
                Path.of("/proc", Long.toString(process.database().pid()), "cmdline"));
        return line.replaceAll("(?s).*--port=(\\d+).*", "$1");
    }

    private static String password(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("database plenary".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        process.terminate(Duration.ofSeconds(30));
    }
}
