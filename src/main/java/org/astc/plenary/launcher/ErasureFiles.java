package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Lists of erasures, each of which only grows: one in the data folder of every node, and one beside the backups. A line
 * begins with its moment, so that lists are united by sorting.
 */
final class ErasureFiles {
    static final String NAME = "erasures";
    private static final String LOCK = NAME + ".lock";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private ErasureFiles() {}

    /**
     * Puts a list to which an installation adds into one beside the backups, but for a line that it is just writing.
     */
    static void collect(Path own, Path into) throws IOException {
        String text = text(own);
        add(into, text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
    }

    /** Puts every line of these files into the one, which has its lines already; files that are not there are empty. */
    static void unite(Path into, List<Path> from) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (Path file : from) {
            text(file).lines().forEach(lines::add);
        }
        add(into, lines);
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** One after the other, since several nodes may add to a list; on the disk when this returns. */
    private static void add(Path into, Collection<String> more) throws IOException {
        Path folder = requireNonNull(into.toAbsolutePath().getParent());
        try (FileChannel turn = FileChannel.open(
                folder.resolve(LOCK), EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ONLY)) {
            turn.lock();
            TreeSet<String> lines = new TreeSet<>(more);
            text(into).lines().forEach(lines::add);
            lines.removeIf(String::isBlank);
            replace(into, lines, folder);
        }
    }

    private static void replace(Path into, Collection<String> lines, Path folder) throws IOException {
        Path part = Files.createTempFile(folder, "part", ".tmp", OWNER_ONLY);
        try {
            Files.write(part, lines, StandardCharsets.UTF_8);
            force(part, StandardOpenOption.WRITE);
            Files.move(part, into, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
