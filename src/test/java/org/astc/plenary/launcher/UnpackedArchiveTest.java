package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedArchiveTest {
    @TempDir
    Path folder;

    private Path archive;
    private DataDirectory data;

    @BeforeEach
    void take() {
        archive = folder.resolve("plenary.war");
        data = DataDirectory.take(folder.resolve("data"));
    }

    @Test
    void theArchiveLiesAsFiles() throws Exception {
        pack("index.html", "one");
        assertThat(unpacked("index.html")).isEqualTo("one");
    }

    @Test
    void theSameArchiveIsNotUnpackedAgain() throws Exception {
        pack("index.html", "one");
        Path unpacked = UnpackedArchive.of(archive, data);
        Files.writeString(unpacked.resolve("index.html"), "eno");
        assertThat(unpacked("index.html")).isEqualTo("eno");
    }

    @Test
    void anotherArchiveReplacesAllOfIt() throws Exception {
        pack("old.html", "one");
        Path unpacked = UnpackedArchive.of(archive, data);
        pack("index.html", "two");
        assertThat(unpacked("index.html")).isEqualTo("two");
        assertThat(unpacked.resolve("old.html")).doesNotExist();
    }

    @Test
    void whatAStartLeftHalfDoneIsDoneAgain() throws Exception {
        pack("index.html", "one");
        Path unpacked = UnpackedArchive.of(archive, data);
        Files.delete(data.file("application.sha256"));
        Files.writeString(unpacked.resolve("index.html"), "on");
        assertThat(unpacked("index.html")).isEqualTo("one");
    }

    @Test
    void aFileThatIsMissingOrCutShortComesBack() throws Exception {
        pack("index.html", "one");
        Path unpacked = UnpackedArchive.of(archive, data);
        Files.writeString(unpacked.resolve("index.html"), "");
        assertThat(unpacked("index.html")).isEqualTo("one");
        Files.delete(unpacked.resolve("index.html"));
        assertThat(unpacked("index.html")).isEqualTo("one");
    }

    @Test
    void nothingIsWrittenOutsideOfItsFolder() throws Exception {
        pack("../outside.html", "one");
        assertThatThrownBy(() -> UnpackedArchive.of(archive, data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be unpacked");
        assertThat(data.file("outside.html")).doesNotExist();
    }

    private String unpacked(String name) throws IOException {
        return Files.readString(UnpackedArchive.of(archive, data).resolve(name));
    }

    private void pack(String name, String content) throws IOException {
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(archive))) {
            packed.putNextEntry(new ZipEntry(name));
            packed.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
