package org.astc.plenary.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database, the server's files and the secrets of one installation. */
final class DataDirectory {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;
    private final @Nullable FileChannel lockFile;

    private DataDirectory(Path root, @Nullable FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Takes the directory for this process alone; refuses if it cannot be written or another run holds it. */
    @SuppressWarnings("resource") // the lock lives as long as the process
    static DataDirectory take(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw alreadyRunning(root);
            }
            return new DataDirectory(root, channel);
        } catch (OverlappingFileLockException held) {
            throw alreadyRunning(root);
        } catch (IOException cannot) {
            throw Refusal.refused("PLENARY_DATA cannot be written: " + root);
        }
    }

    /** Takes the directory, or looks into it while another run holds it. */
    static DataDirectory takeOrJoin(Path root) {
        Path lock = root.resolve("lock");
        if (Files.exists(lock)) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock()) {
                if (free == null) {
                    return new DataDirectory(root, null);
                }
            } catch (OverlappingFileLockException held) {
                return new DataDirectory(root, null);
            } catch (IOException cannot) {
                throw Refusal.refused("PLENARY_DATA cannot be written: " + root);
            }
        }
        return take(root);
    }

    /** Says whether another run holds the directory. */
    boolean isJoined() {
        return lockFile == null;
    }

    private static Refusal alreadyRunning(Path root) {
        return Refusal.refused("Plenary already runs on this data: " + root);
    }

    Path folder(String name) {
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException cannot) {
            throw Refusal.refused("PLENARY_DATA cannot be written: " + folder);
        }
        return folder;
    }

    /** Makes the folder anew, without what an earlier run left in it. */
    Path emptyFolder(String name) {
        try {
            deleteTree(root.resolve(name));
        } catch (IOException cannot) {
            throw Refusal.refused("PLENARY_DATA cannot be written: " + root.resolve(name));
        }
        return folder(name);
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    Path root() {
        return root;
    }

    void release() throws IOException {
        if (lockFile != null) {
            lockFile.close();
        }
    }

    /**
     * Returns the secret in the file, 32 random bytes as hexadecimal text; makes the file (mode 0600) if it is missing.
     */
    static String secret(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            byte[] random = new byte[32];
            RANDOM.nextBytes(random);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            } catch (FileAlreadyExistsException there) {
                // made by an earlier start
            }
            String secret = Files.readString(file).strip();
            if (!secret.matches("[0-9a-f]{64}")) {
                throw Refusal.refused(file + " does not hold a secret of 64 hexadecimal digits");
            }
            return secret;
        } catch (IOException cannot) {
            throw Refusal.refused("the secret cannot be read or written: " + file);
        }
    }
}
