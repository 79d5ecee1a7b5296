package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Restores and backups where the database is the operator's own. */
@PlenaryRuns
class OtherHouseE2E {
    @Test
    void anotherUserRestoresAndOwnsTheTriggers(OtherHouse house) {
        assertThat(house.restored()).contains(" 0 violations.");
        assertThat(house.database().rows("select distinct trigger_schema, definer from information_schema.triggers"))
                .containsExactlyInAnyOrder(
                        List.of("conference", "conference@localhost"),
                        List.of("conference_answers", "conference_answers@localhost"));
    }

    @Test
    void theManifestSaysWhereReplayingTheBinaryLogBegins(OtherHouse house) throws IOException {
        change(house, "before the backup");

        Properties manifest = manifest(house.backup("position"));

        change(house, "after the backup");
        String after = house
                .database()
                .rows("show binlog events in '" + manifest.getProperty("binary-log-file") + "' from "
                        + manifest.getProperty("binary-log-position"))
                .stream()
                .map(row -> row.get(5))
                .collect(Collectors.joining("\n"));
        assertThat(after).contains("after the backup").doesNotContain("before the backup");
        assertThat(manifest.getProperty("binary-log-gtid")).matches("\\d+-\\d+-\\d+");
    }

    /** Something that stands in the log with its words. */
    private static void change(OtherHouse house, String words) {
        house.database().rows("create or replace view conference.said as select '" + words + "' as words");
        house.database().rows("drop view conference.said");
    }

    private static Properties manifest(Path backup) throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            Path file = files.filter(one -> one.toString().endsWith(".manifest"))
                    .findFirst()
                    .orElseThrow();
            Properties manifest = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                manifest.load(in);
            }
            return manifest;
        }
    }
}
