package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path mark;

    @BeforeEach
    void data() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        mark = data.resolve("restore-unfinished");
    }

    @Test
    void aRestoreThatIsRefusedKeepsTheMarkOfAnother() throws IOException {
        Files.writeString(mark, "begun\n");
        Path list = Files.writeString(folder.resolve("erasures"), "");
        DataDirectory running = DataDirectory.take(data);
        try {
            assertThatThrownBy(() -> restoring().run(list))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs");
        } finally {
            running.release();
        }
        assertThat(mark).exists();
    }

    @Test
    void theListBesideTheBackupAloneIsNotEnough() throws IOException {
        Files.writeString(folder.resolve("erasures"), "");

        assertThatThrownBy(() -> restoring().run(null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("who was erased after the backup");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void whatWasReadInPartIsNotFinished() throws IOException {
        Path list = Files.writeString(folder.resolve("erasures"), "");

        assertThatThrownBy(() -> restoring().finish(list)).hasMessageContaining("nothing to finish");
        Files.writeString(mark, "begun\n");
        assertThatThrownBy(() -> restoring().finish(list)).hasMessageContaining("nothing to finish");
        assertThat(mark).exists();
    }

    @Test
    void noCommandStartsTheApplicationOnAnUnfinishedRestore() throws IOException {
        Files.writeString(mark, "loaded\n");

        assertThatThrownBy(() -> Serving.start(settings()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("did not end well");
    }

    private Restoring restoring() {
        return new Restoring(this::settings, folder);
    }

    private Settings settings() {
        Settings settings = Settings.read(folder.resolve("none"));
        settings.set(Setting.DATA, data.toString());
        settings.set(Setting.PORT, "0");
        return settings;
    }
}
