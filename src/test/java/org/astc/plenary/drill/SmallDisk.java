package org.astc.plenary.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of a few hundred megabytes in memory, which can be filled up. Needs root and the right to mount. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 1 << 16;
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it; fails with the reason if that cannot be done here, since a drill that did not run proves nothing. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        String refused =
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "plenary-drill", absolute(folder));
        if (!refused.isEmpty()) {
            throw new AssertionError("The drill of the full disk mounts a small file system (tmpfs) at " + folder
                    + ", and that was refused here: " + refused
                    + "; run it as root, in a container with --cap-add SYS_ADMIN");
        }
        return new SmallDisk(folder.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** Fills it until nothing but so much is left. */
    void fill(long bytesLeft) throws IOException {
        FileStore store = Files.getFileStore(folder);
        try (OutputStream out = Files.newOutputStream(ballast())) {
            byte[] block = new byte[BLOCK];
            while (store.getUsableSpace() > bytesLeft + BLOCK) {
                out.write(block);
            }
        }
    }

    void free() throws IOException {
        Files.delete(ballast());
    }

    long kilobytesLeft() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / 1024;
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        String refused = run("umount", absolute(folder));
        if (!refused.isEmpty()) {
            run("umount", "-l", absolute(folder)); // gone as soon as nobody uses it
        }
    }

    private static String absolute(Path folder) {
        return folder.toAbsolutePath().toString();
    }

    /** Returns what it complained of; empty if all went well. */
    private static String run(String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.onExit().join().exitValue();
            return code == 0 ? "" : text.isEmpty() ? "exit " + code : text;
        }
    }
}
