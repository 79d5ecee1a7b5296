package org.astc.plenary.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {
    private static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");

    private final OutboxEntry entry =
            new OutboxEntry(new Letter("greeting", UUID.randomUUID(), null, "kim@museum.example", "en"), NOW);

    @Test
    void aNewLetterIsDueAtOnce() {
        assertThat(entry.status()).isEqualTo(LetterStatus.PENDING);
        assertThat(entry.dueAt()).isEqualTo(NOW);
    }

    @Test
    void aRefusedLetterRestsAndIsGivenUpInTheEnd() {
        entry.refused("busy", NOW);
        assertThat(entry.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        for (int attempt = 2; attempt <= 12; attempt++) {
            entry.refused("busy", NOW);
        }
        assertThat(entry.status()).isEqualTo(LetterStatus.FAILED);
    }

    @Test
    void aSentLetterIsNeverSentAgain() {
        entry.sent(NOW);
        assertThat(entry.isPending()).isFalse();
        assertThatThrownBy(() -> entry.sent(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLongReasonIsCutToItsColumn() {
        entry.refused("x".repeat(2_000), NOW);
        assertThat(entry.isPending()).isTrue();
    }
}
