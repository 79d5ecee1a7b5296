package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The web archive as files in the data directory: unpacked once, and again when it is another one or a file is missing
 * or cut short, as after a power cut or half a copy.
 */
final class UnpackedArchive {
    private UnpackedArchive() {}

    /** Returns the folder that holds the archive's files. */
    static Path of(Path archive, DataDirectory data) {
        Path folder = data.file("application");
        Path mark = data.file("application.sha256");
        try {
            String sum = sum(archive);
            if (Files.exists(mark) && Files.readString(mark).equals(sum) && isWhole(archive, folder)) {
                return folder;
            }
            Files.deleteIfExists(mark);
            DataDirectory.deleteTree(folder);
            unpack(archive, folder);
            Files.writeString(mark, sum);
            return folder;
        } catch (IOException failed) {
            throw Refusal.failed("the application cannot be unpacked to " + folder, failed);
        }
    }

    private static String sum(Path archive) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                DigestInputStream summed = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            summed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(summed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isWhole(Path archive, Path folder) throws IOException {
        try (ZipFile packed = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                Path file = folder.resolve(entry.getName());
                if (!entry.isDirectory() && !(Files.isRegularFile(file) && Files.size(file) == entry.getSize())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        Path root = Files.createDirectories(folder).toRealPath();
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException(archive + " holds a path outside of it");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
