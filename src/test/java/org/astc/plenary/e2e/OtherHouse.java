package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.launcher.OtherDatabase;

/**
 * A second installation, restored from a backup of the first one into a database of its own with a binary log and other
 * names, and serving.
 */
public final class OtherHouse implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/e2e/other-house");
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private final OtherDatabase database;
    private final Map<String, String> environment;
    private final ServerProcess restore;
    private final ServerProcess process;

    private OtherHouse(
            OtherDatabase database, Map<String, String> environment, ServerProcess restore, ServerProcess process) {
        this.database = database;
        this.environment = environment;
        this.restore = restore;
        this.process = process;
    }

    static OtherHouse started(Plenary plenary) {
        Path folder = EmptyFolder.at(FOLDER);
        Path data = plenary.process().data();
        String backup = folder.resolve("first").toAbsolutePath().toString();
        end(ServerProcess.start(data.getParent(), Map.of(), "backup", backup));
        OtherDatabase database = OtherDatabase.start(folder.resolve("database"));
        Map<String, String> environment = new HashMap<>(database.settings());
        environment.put("PLENARY_DEMO", "true");
        environment.put("PLENARY_RATE_LIMITS", "off");
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.copy(data.resolve("secret"), folder.resolve("data/secret"));
            Files.copy(data.resolveSibling("data.inclusion-key"), folder.resolve("data.inclusion-key"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ServerProcess restore = end(ServerProcess.start(folder, environment, "restore", backup, backup + "/erasures"));
        ServerProcess process =
                ServerProcess.start(folder, environment, "serve").awaitReady(LONGEST);
        return new OtherHouse(database, environment, restore, process);
    }

    private static ServerProcess end(ServerProcess command) {
        int code = command.awaitEnd(LONGEST);
        if (code != 0) {
            throw new AssertionError(code + "\n" + command.output());
        }
        return command;
    }

    public OtherDatabase database() {
        return database;
    }

    public ServerProcess process() {
        return process;
    }

    /** What the restore said. */
    public String restored() {
        return restore.output();
    }

    /** Makes a backup into a new folder of this name. */
    public Path backup(String name) {
        Path folder = EmptyFolder.at(FOLDER.resolve(name)).toAbsolutePath();
        end(ServerProcess.start(FOLDER, environment, "backup", folder.toString()));
        return folder;
    }

    /** Returns what was printed or logged so far. */
    public List<Path> logs() {
        try (java.util.stream.Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(log|err|txt|out)(\\..*)?|.*/erasures"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws Exception {
        process.terminate(Duration.ofSeconds(30));
        database.close();
    }
}
