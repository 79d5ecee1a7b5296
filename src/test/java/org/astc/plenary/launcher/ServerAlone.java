package org.astc.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server as its makers deliver it, without our launcher: their own jar with an archive, in the same memory, on the
 * same database, which already runs.
 */
public final class ServerAlone implements AutoCloseable {
    private final Path folder;
    private final Settings settings;
    private final Installation installation;

    private ServerAlone(Path folder, Settings settings, Installation installation) {
        this.folder = folder;
        this.settings = settings;
        this.installation = installation;
    }

    /** Starts the database of the data below the folder. */
    public static ServerAlone on(Path folder, Path databaseSoftware) {
        Settings settings = Settings.read(folder.resolve("none.properties"));
        settings.set(Setting.DATA, folder.resolve("data").toAbsolutePath().toString());
        settings.set(Setting.DB_SOFTWARE, databaseSoftware.toString());
        String temporary = System.getProperty("java.io.tmpdir");
        try {
            Installation installation = new Installation(settings);
            installation.openDatabase();
            return new ServerAlone(folder, settings, installation);
        } finally {
            System.setProperty("java.io.tmpdir", temporary);
        }
    }

    /** Starts the server with the archive; the caller ends it. */
    public Process start(Path archive, int port) throws IOException {
        Path libraries = Path.of("target/lib").toAbsolutePath();
        Path temporary = EmptyFolder.at(folder.resolve("server-alone").toAbsolutePath());
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        line.addAll(SmallMemory.OPTIONS);
        line.add("-Djava.io.tmpdir=" + temporary);
        for (Setting setting : Setting.values()) {
            if (settings.has(setting)) {
                line.add("-D" + setting.property() + "=" + settings.get(setting));
            }
        }
        line.addAll(List.of("-jar", one(libraries, "payara-micro-*.jar").toString()));
        line.addAll(
                List.of("--addlibs", one(libraries, "mariadb-java-client-*.jar").toString()));
        line.addAll(List.of("--nohazelcast", "--contextroot", "/", "--port", Integer.toString(port)));
        line.addAll(List.of("--deploy", archive.toAbsolutePath().toString()));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder.toAbsolutePath(), "server-alone", ".log")
                        .toFile())
                .start();
    }

    private static Path one(Path folder, String names) throws IOException {
        try (var found = Files.newDirectoryStream(folder, names)) {
            return found.iterator().next();
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
