package org.astc.plenary.e2e;

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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A database of a running Plenary, for what no page shows or changes. */
public final class Store {
    private static final String MAIN = "plenary";

    private final String url;
    private final String user;
    private final String password;

    private Store(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Finds the way in as the launcher does: the port from the server's command line, the password from the secret. */
    public static Store of(ServerProcess process) {
        return of(process, MAIN);
    }

    /** The store of voluntary answers, in the same way. */
    public static Store ofAnswers(ServerProcess process) {
        return of(process, "plenary_inclusion");
    }

    /** Returns the settings by which another node works on these databases. */
    static Map<String, String> settings(ServerProcess process) {
        Map<String, String> settings = new HashMap<>(of(process).settings("PLENARY_DB_"));
        settings.putAll(ofAnswers(process).settings("PLENARY_INCLUSION_DB_"));
        settings.put("PLENARY_SECRET_FILE", process.data().resolve("secret").toString());
        settings.put("PLENARY_INCLUSION_KEY_FILE", process.data() + ".inclusion-key");
        return settings;
    }

    private Map<String, String> settings(String begin) {
        return Map.of(begin + "URL", url, begin + "USER", user, begin + "PASSWORD", password);
    }

    private static Store of(ServerProcess process, String schema) {
        try {
            String line = Files.readString(
                    Path.of("/proc", Long.toString(process.database().pid()), "cmdline"));
            String port = line.replaceAll("(?s).*--port=(\\d+).*", "$1");
            String secret = Files.readString(process.data().resolve("secret")).strip();
            return new Store("jdbc:mariadb://127.0.0.1:" + port + "/" + schema, schema, password(secret, schema));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns the first value of the first row, cut to a whole number. */
    public long number(String query) {
        return Long.parseLong(text(query).replaceAll("\\..*", ""));
    }

    /** Returns the first value of the first row. */
    public String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new AssertionError("no row: " + query);
            }
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns the nanoseconds that the queries take, one after the other on one connection, with all their rows. */
    public long nanoseconds(List<String> queries) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            long began = System.nanoTime();
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        rows.getLong(1);
                    }
                }
            }
            return System.nanoTime() - began;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Locks what the query finds, as a transaction that takes its time. */
    public Held hold(String query) {
        try {
            Connection connection = connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                if (!rows.next()) {
                    throw new AssertionError("nothing to hold: " + query);
                }
            }
            return new Held(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Rows that others wait for. */
    public final class Held implements AutoCloseable {
        private static final long LONGEST = 10_000;
        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /** Lets go as soon as so many statements of others are under way, or after ten seconds. */
        public Thread openOnceWaitedForBy(int count) {
            Thread gate = new Thread(() -> {
                long end = System.currentTimeMillis() + LONGEST;
                try {
                    while (working() < count && System.currentTimeMillis() < end) {
                        Thread.sleep(20);
                    }
                    Thread.sleep(200);
                    connection.rollback();
                } catch (InterruptedException | SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            gate.start();
            return gate;
        }

        private long working() {
            return number("select count(*) from information_schema.processlist"
                    + " where command <> 'Sleep' and id <> connection_id()");
        }

        @Override
        public void close() {
            try {
                connection.rollback();
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String password(String secret, String schema) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(("database " + schema).getBytes(StandardCharsets.UTF_8)));
    }
}
