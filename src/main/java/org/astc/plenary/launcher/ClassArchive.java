package org.astc.plenary.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes of launcher and server, some 17,000, parsed and checked once and kept in a file of the data directory
 * that the virtual machine maps at the next start (class data sharing, JEP 310): a start takes a quarter less. The
 * first start notes what it loads; from the notes another virtual machine makes the archive, once it is calm. An
 * archive of another virtual machine or other libraries is not used but made anew.
 */
final class ClassArchive {
    private static final String LIST = "plenary.class.list";
    private static final List<String> SERVERS = List.of("serve", "demo");
    private static final Duration CALM = Duration.ofSeconds(20);
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    /** As large as an archive is, some four times: nobody's disk is filled for a quicker start. */
    private static final long LEAST_FREE = 512L << 20;

    /** The archive being made; closed before its end, it is given up. */
    interface Making extends AutoCloseable {
        @Override
        void close();
    }

    private final Path archive;
    private final Path mark;
    private final String sum;

    ClassArchive(Path data, String classPath) {
        this.archive = data.resolve("classes.jsa");
        this.mark = data.resolve("classes.sha256");
        this.sum = sum(classPath);
    }

    /** Returns the options with which the command uses the archive, or else notes what it loads. */
    static List<String> options(List<String> command, String classPath) throws IOException {
        Settings settings;
        try {
            settings = Settings.read(Path.of("plenary.properties"));
        } catch (Refusal later) {
            return List.of(); // it is told to whoever starts it again
        }
        if (settings.get(Setting.CLASS_ARCHIVE).equals("off")) {
            return List.of();
        }
        ClassArchive archive = new ClassArchive(settings.path(Setting.DATA), classPath);
        if (archive.isFresh()) {
            return List.of("-XX:SharedArchiveFile=" + archive.archive, "-Xshare:auto");
        }
        if (!SERVERS.contains(command.isEmpty() ? "serve" : command.get(0))) {
            return List.of();
        }
        Path list = Files.createTempFile("plenary-classes", ".list");
        return List.of("-XX:DumpLoadedClassList=" + list, "-D" + LIST + "=" + list);
    }

    /**
     * Makes the archive once it is calm, with the lowest priority, unless it is there; closing what is returned gives
     * it up.
     */
    static Making makeWhenCalm(Settings settings) {
        Thread maker = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(CALM.toSeconds());
                        VirtualMachine.yieldToAll();
                        make(settings);
                    } catch (InterruptedException givenUp) {
                        Thread.currentThread().interrupt();
                    }
                },
                "plenary-class-archive");
        maker.setDaemon(true);
        maker.start();
        return () -> giveUp(maker);
    }

    private static void giveUp(Thread maker) {
        maker.interrupt();
        try {
            maker.join(GOODBYE.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the archive if this run has noted what it loaded; a failure costs nothing but the quicker start. */
    static void make(Settings settings) throws InterruptedException {
        String list = System.getProperty(LIST);
        if (list == null) {
            return;
        }
        try {
            new ClassArchive(settings.path(Setting.DATA), System.getProperty("java.class.path")).make(Path.of(list));
        } catch (IOException cannot) {
            System.err.println("The archive of classes could not be made: " + cannot.getMessage());
        }
    }

    /** Deletes the notes of this run. */
    static void forget() {
        String list = System.getProperty(LIST);
        try {
            if (list != null) {
                Files.deleteIfExists(Path.of(list));
            }
        } catch (IOException cannot) {
            // it lies among the temporary files
        }
    }

    /** Puts a whole archive in place. */
    void keep(Path made) throws IOException {
        Files.deleteIfExists(mark);
        try (FileChannel file = FileChannel.open(made)) {
            file.force(true); // a virtual machine that maps half an archive crashes
        }
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(mark, sum + " " + Files.size(archive), StandardOpenOption.CREATE_NEW);
    }

    /** Says whether there is a whole archive for this virtual machine and these libraries. */
    boolean isFresh() throws IOException {
        try {
            return Files.readString(mark).equals(sum + " " + Files.size(archive));
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    private void make(Path noted) throws IOException, InterruptedException {
        if (Files.getFileStore(archive.getParent()).getUsableSpace() < LEAST_FREE) {
            return;
        }
        Path part = archive.resolveSibling("classes.part");
        Path list = Files.createTempFile("plenary-classes", ".whole");
        try {
            Files.writeString(list, wholeLines(noted));
            List<String> line = new ArrayList<>(List.of(VirtualMachine.program(), "-Xshare:dump", "-Xlog:disable"));
            line.addAll(SmallMemory.OPTIONS);
            line.addAll(VirtualMachine.opened(WebServer.launcher()));
            line.addAll(List.of("-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + part));
            if (ended(line) == 0) {
                keep(part);
            }
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(list);
        }
    }

    /** The notes are written while the server runs; the last line may be cut. */
    private static String wholeLines(Path noted) throws IOException {
        String text = Files.readString(noted);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static int ended(List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException givenUp) {
            process.destroyForcibly().waitFor();
            throw givenUp;
        }
    }

    /** What the archive fits: this virtual machine, and these files. */
    private static String sum(String classPath) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.home") + System.getProperty("java.vm.version"))
                    .getBytes(StandardCharsets.UTF_8));
            for (String each : classPath.split(File.pathSeparator)) {
                Path file = Path.of(each);
                digest.update(
                        (each + Files.size(file) + Files.getLastModifiedTime(file)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
