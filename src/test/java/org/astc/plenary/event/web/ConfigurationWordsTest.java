package org.astc.plenary.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.security.AuditLine;
import org.junit.jupiter.api.Test;

class ConfigurationWordsTest {
    /** An export is of an event too, but what it tells is nothing of the configuration. */
    @Test
    void otherDeedsAtAnEventAreLeftToOtherWords() {
        AuditLine export = new AuditLine(
                Ids.next(),
                Instant.parse("2027-03-01T12:00:00Z"),
                "account",
                "Noor",
                "registrations-exported",
                "event",
                Ids.next(),
                null,
                null,
                "{\"count\":3}");

        assertThat(new ConfigurationWords().field(export, "count")).isEmpty();
        assertThat(new ConfigurationWords().value(export, "count", "3")).isEmpty();
    }
}
