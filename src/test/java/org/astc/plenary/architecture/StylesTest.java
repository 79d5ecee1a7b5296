package org.astc.plenary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How large the style sheets may be together: a visitor on a slow line waits for every byte of them. */
class StylesTest {
    private static final long MOST_BYTES = 30_000;

    @Test
    void theStyleSheetsStaySmall() throws IOException {
        assertThat(bytes(Sources.PAGES.resolve("WEB-INF/assets"))).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : Sources.files(folder, ".css")) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
