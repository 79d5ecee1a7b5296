package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNull;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the web archive that lies beside the launcher, in this process. */
final class WebServer {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final Random RANDOM = new SecureRandom();
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int TRIES = 100;

    private final Settings settings;
    private final Path folder;
    private @Nullable PayaraMicroRuntime runtime;
    private @Nullable AdminCommandRunner commands;
    private @Nullable ClassLoader loader;

    WebServer(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Refuses a port that is in use; replaces port 0 by a free one. */
    static void claimPort(Settings settings) {
        if (settings.number(Setting.PORT) == 0) {
            settings.set(Setting.PORT, Integer.toString(anyPort(settings)));
        }
        try (ServerSocket probe =
                new ServerSocket(settings.number(Setting.PORT), 1, InetAddress.getByName(settings.get(Setting.BIND)))) {
            settings.set(Setting.PORT, Integer.toString(probe.getLocalPort()));
        } catch (IOException taken) {
            throw Refusal.refused("PLENARY_PORT " + settings.get(Setting.PORT) + " cannot be used on "
                    + settings.get(Setting.BIND) + ": " + taken.getMessage());
        }
    }

    /**
     * Returns a free port below those that the system gives to anybody who asks for any: the port is taken only when
     * the application is there, and until then database and mailbox choose theirs.
     */
    private static int anyPort(Settings settings) {
        for (int i = 0; i < TRIES; i++) {
            int port = LOWEST_PORT + RANDOM.nextInt(HIGHEST_PORT - LOWEST_PORT);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(settings.get(Setting.BIND)))) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // another one
            }
        }
        throw Refusal.refused("PLENARY_PORT is 0, but no port is free on " + settings.get(Setting.BIND));
    }

    /** Starts the server without the application; takes some seconds, needs no database. */
    void boot() {
        try {
            Path logging = logging();
            loader = ServerLibraries.beside(launcher()).use();
            runtime = (PayaraMicroRuntime) PayaraMicro.getInstance()
                    .setNoHazelcast(true)
                    .setPrintLogo(false)
                    .setRootDir(folder.toFile())
                    .setLogPropertiesFile(logging.toFile())
                    .setHttpPort(settings.number(Setting.PORT))
                    .setHttpAutoBind(false)
                    .setPreBootHandler(this::configure)
                    .setPostBootHandler(started -> commands = started)
                    .bootStrap();
        } catch (BootstrapException | IOException failed) {
            throw Refusal.failed("the server does not start", failed);
        }
    }

    private Path logging() throws IOException {
        try (var template = WebServer.class.getResourceAsStream("logging.properties")) {
            String levels = new String(template.readAllBytes(), StandardCharsets.US_ASCII);
            return Files.writeString(
                    folder.resolve("logging.properties"),
                    settings.isPassing() ? levels.replace("=INFO", "=WARNING") : levels);
        }
    }

    private void configure(AdminCommandRunner booting) {
        booting.run("set", LISTENER + "address=" + settings.get(Setting.BIND));
        booting.run("set", LISTENER + "enabled=false");
        booting.run("set", HTTP + "server-header=false");
        booting.run("set", HTTP + "xpowered-by=false");
        booting.run("set", HTTP + "compression=on");
        booting.run("set", HTTP + "compression-min-size-bytes=1024");
        booting.run(
                "set",
                HTTP + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
                        + "application/json,application/problem+json,image/svg+xml,text/csv");
        // no limit of the server's own, whose answer is a page with its name and version: the application refuses
        // whatever is longer than a mebibyte, or does not say how long it is, before a byte of it is read
        booting.run("set", HTTP + "max-post-size-bytes=-1");
        booting.run(
                "set",
                "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64");
    }

    /**
     * Deploys the application; a failure ends the start with its cause.
     *
     * @param application the folder that holds its unpacked archive
     */
    void deploy(Path application) {
        PayaraMicroRuntime booted = requireNonNull(runtime);
        DeploymentFailure.watch();
        QuietRefusals.watch();
        Thread.currentThread().setContextClassLoader(loader);
        boolean deployed = booted.deploy("plenary", "", application.toFile());
        if (!deployed || !booted.getDeployedApplicationNames().contains("plenary")) {
            throw Refusal.failed("the application could not be deployed", DeploymentFailure.last());
        }
        deployBeside();
    }

    /** Opens the port. It is closed until now, so that nobody meets a server without an application. */
    void open() {
        ClusterCommandResult opened = requireNonNull(commands).run("set", LISTENER + "enabled=true");
        if (opened.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw Refusal.failed("the port could not be opened", opened.getFailureCause());
        }
        BrokenEscapes.watch(requireNonNull(runtime), "http-listener");
    }

    /** The benchmark's yardsticks run on the same server, under /beside; in demo mode only. */
    private void deployBeside() {
        String archive = System.getProperty("plenary.beside");
        if (archive != null && settings.isDemo()) {
            requireNonNull(runtime).deploy("beside", "beside", Path.of(archive).toFile());
        }
    }

    void stop() {
        try {
            if (runtime != null) {
                runtime.shutdown();
            }
        } catch (BootstrapException failed) {
            System.err.println("The server did not stop cleanly: " + failed.getMessage());
        }
    }

    /** Returns the web archive, which lies beside the launcher. */
    static Path archive() {
        Path archive = launcher().resolveSibling("plenary.war");
        if (!Files.exists(archive)) {
            throw Refusal.refused("the application is missing: " + archive);
        }
        return archive;
    }

    /** Returns the launcher, beside which everything else lies. */
    static Path launcher() {
        try {
            return Path.of(WebServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
