package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which archive of classes is used: a virtual machine given the wrong one would run without, one cut short crashes it.
 */
class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void anArchive() throws IOException {
        library = Files.writeString(folder.resolve("library.jar"), "classes");
        archive().keep(Files.writeString(folder.resolve("made"), "parsed classes"));
    }

    @Test
    void oneThatWasMadeIsUsed() throws IOException {
        assertThat(archive().isFresh()).isTrue();
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void oneThatIsCutShortIsNotUsed() throws IOException {
        Files.writeString(folder.resolve("classes.jsa"), "parsed cl");

        assertThat(archive().isFresh()).isFalse();
    }

    @Test
    void oneOfAnEarlierBuildIsNotUsed() throws IOException {
        Files.setLastModifiedTime(library, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(archive().isFresh()).isFalse();
    }

    @Test
    void oneWithoutItsMarkIsNotUsed() throws IOException {
        Files.delete(folder.resolve("classes.sha256"));

        assertThat(archive().isFresh()).isFalse();
    }

    private ClassArchive archive() {
        return new ClassArchive(folder, library.toString());
    }
}
