package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasureLineTest {
    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void aLineIsReadAsItWasWritten() {
        for (ErasureLine line : List.of(
                new ErasureLine(NOON, ONE, true, List.of(), List.of(ONE, OTHER)),
                new ErasureLine(NOON, ONE, true, List.of(OTHER, ONE), List.of(ONE)),
                new ErasureLine(NOON, null, false, List.of(), List.of(OTHER)),
                new ErasureLine(NOON, ONE, false, List.of(), List.of()))) {
            assertThat(line.text()).endsWith("\n");
            assertThat(ErasureLine.read(line.text().strip())).contains(line);
        }
    }

    @Test
    void aLineMayBeLong() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(20_000).toList();
        ErasureLine line = new ErasureLine(NOON, ONE, true, many, many);

        assertThat(ErasureLine.read(line.text().strip())).contains(line);
    }

    @Test
    void aLineOfAnOlderVersionLeavesNothingOut() {
        assertThat(ErasureLine.read("2027-01-15T12:00:00Z account=" + ONE + " address=yes people=" + OTHER))
                .contains(new ErasureLine(NOON, ONE, true, List.of(), List.of(OTHER)));
    }

    @Test
    void aLineThatWasCutShortIsNoLine() {
        String whole = new ErasureLine(NOON, ONE, true, List.of(), List.of(OTHER))
                .text()
                .strip();

        assertThat(ErasureLine.read(whole.substring(0, whole.length() - 40))).isEmpty();
        assertThat(ErasureLine.read("")).isEmpty();
    }
}
