package org.astc.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A restore from its first step to its last: the archives are read, who was erased since is erased again, and all is
 * checked. No letter leaves before; a mark in the data folder keeps the application from starting on what was restored
 * in part only. Between the two steps a binary log can be replayed, since its rows are those of the backup.
 */
final class Restoring {
    private static final String MARK = "restore-unfinished";
    private static final String BEGUN = "begun\n";
    private static final String LOADED = "loaded\n";

    private final Supplier<Settings> anew;
    private final Path folder;
    private final Path data;
    private final Path mark;

    /**
     * Restores from a folder.
     *
     * @param anew reads the settings, which each step fills with its own addresses
     */
    Restoring(Supplier<Settings> anew, Path folder) {
        this.anew = anew;
        this.folder = folder;
        this.data = anew.get().path(Setting.DATA);
        this.mark = data.resolve(MARK);
    }

    /** Refuses to go on if a restore into this data did not come to its end. */
    static void requireDone(Settings settings) {
        Path mark = settings.path(Setting.DATA).resolve(MARK);
        if (Files.exists(mark)) {
            throw Refusal.refused("a restore into this data did not end well, so somebody who was erased may be there"
                    + " again; finish it with restore --finish, or empty it and restore once more, or delete " + mark
                    + " to start all the same");
        }
    }

    /**
     * Restores from the first step to the last.
     *
     * @param given a list of erasures beside those in the data folder and beside the backup, or null
     * @return the exit code
     */
    int run(@Nullable Path given) {
        requireList(given);
        load();
        return finish(given);
    }

    /** Reads the archives and leaves the mark. */
    void load() {
        Settings settings = anew.get();
        try (Installation installation = new Installation(settings)) {
            installation.openDatabase();
            String before = Files.exists(mark) ? Files.readString(mark) : null;
            Files.writeString(mark, BEGUN);
            Backup backup = Backup.of(folder, settings, installation);
            try {
                Command.TOLD.println(backup.read(Schema.main(settings), Schema.inclusion(settings)));
            } catch (Refusal refusal) {
                if (refusal.exitCode() == Refusal.REFUSED) { // nothing was changed
                    remark(before);
                }
                throw refusal;
            }
            Files.writeString(mark, LOADED);
        } catch (IOException full) {
            throw Refusal.failed("the backup could not be restored", full);
        }
    }

    /** A restore that did not come to its end before is as unfinished as it was. */
    private void remark(@Nullable String before) throws IOException {
        if (before == null) {
            Files.delete(mark);
        } else {
            Files.writeString(mark, before);
        }
    }

    /**
     * Brings what was loaded up to date, erases, checks and takes the mark away.
     *
     * @return the exit code
     */
    int finish(@Nullable Path given) {
        requireLoaded();
        requireList(given);
        Settings serving = Command.quiet(anew.get());
        Settings checking = anew.get(); // before the application starts, which publishes its own
        boolean erased = repeatErasures(given, serving);
        try (Installation installation = new Installation(checking)) {
            installation.openDatabase();
            boolean whole = Invariants.check(checking, Command.TOLD) == 0;
            if (!erased || !whole) {
                return Refusal.FAILED;
            }
            Files.delete(mark);
            return 0;
        } catch (IOException stays) {
            throw Refusal.failed("the mark of a restore could not be taken away", stays);
        }
    }

    private void requireLoaded() {
        try {
            if (Files.exists(mark) && Files.readString(mark).equals(LOADED)) {
                return;
            }
        } catch (IOException unreadable) {
            throw Refusal.failed("the mark of a restore cannot be read", unreadable);
        }
        throw Refusal.refused("there is nothing to finish: no backup was read to its end into " + data);
    }

    /** The list beside a backup ends with it, so it never tells who was erased since. */
    private void requireList(@Nullable Path given) {
        if (given != null && !Files.isReadable(given)) {
            throw Refusal.refused("the list of erasures cannot be read: " + given);
        }
        if (given == null && !Files.exists(data.resolve(ErasureFiles.NAME))) {
            throw Refusal.refused("nothing tells who was erased after the backup; give the list of the old data folder"
                    + " as second argument or, if it is lost, " + folder.resolve(ErasureFiles.NAME)
                    + ", which ends with the backup");
        }
    }

    /** Says whether everybody who was erased is erased again; the list becomes the one of this installation. */
    private boolean repeatErasures(@Nullable Path given, Settings quiet) {
        Path own = data.resolve(ErasureFiles.NAME);
        try {
            ErasureFiles.unite(own, List.of(folder.resolve(ErasureFiles.NAME), given == null ? own : given));
        } catch (IOException unreadable) {
            throw Refusal.failed("the lists of erasures could not be united", unreadable);
        }
        try (Serving serving = Serving.startUnfinished(quiet)) {
            Command.TOLD.println(Application.repeatErasures(own.toString()));
            return true;
        } catch (Refusal missed) {
            Command.TOLD.println(missed.getMessage());
            return false;
        }
    }
}
