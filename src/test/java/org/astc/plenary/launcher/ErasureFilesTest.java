package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aLastLineWithoutItsEndCountsInARestore() throws IOException {
        Path given = Files.writeString(folder.resolve("given"), "2027 one\n2028 two");
        Path own = folder.resolve("erasures");

        ErasureFiles.unite(own, List.of(given, folder.resolve("none")));

        assertThat(own).hasContent("2027 one\n2028 two\n");
    }

    @Test
    void aLineThatIsJustBeingWrittenIsLeftToTheNextBackup() throws IOException {
        Path own = Files.writeString(folder.resolve("own"), "2027 one\n2028 tw");
        Path list = Files.writeString(folder.resolve("erasures"), "2026 by hand");

        ErasureFiles.collect(own, list);

        assertThat(list).hasContent("2026 by hand\n2027 one\n");
    }

    @Test
    void twoNodesAddOneAfterTheOther() throws Exception {
        Path own = Files.writeString(folder.resolve("own"), "2027 one\n");
        Path list = folder.resolve("erasures");
        Process node;
        try (FileChannel turn = FileChannel.open(
                folder.resolve("erasures.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            node = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Node.class.getName(),
                            own.toString(),
                            list.toString())
                    .inheritIO()
                    .start();
            assertThat(node.waitFor(3, TimeUnit.SECONDS)).as("it waits").isFalse();
            Files.writeString(list, "2026 other\n");
        }
        assertThat(node.waitFor()).isZero();
        assertThat(list).hasContent("2026 other\n2027 one\n");
    }

    /** Another node that makes its backup. */
    static final class Node {
        private Node() {}

        public static void main(String[] files) throws IOException {
            ErasureFiles.collect(Path.of(files[0]), Path.of(files[1]));
        }
    }
}
