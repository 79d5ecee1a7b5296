package org.astc.plenary.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.RegistrationLine;
import org.astc.plenary.registration.RegistrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationCsvTest {
    private static final ZoneId HALIFAX = ZoneId.of("America/Halifax");
    private static final Instant NOON = Instant.parse("2027-06-15T12:00:00Z");
    private static final int NAME = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana \"Ani\" Díaz, Jr.",
                "one\r\ntwo",
                "lone \" quote",
                "\",\"\r\n=1",
                "=cmd|' /C calc'!A0",
                "\uFEFFmark",
                "李明轩"
            })
    void s57EveryTextIsReadBackAsItWasTyped(String name) throws IOException {
        List<List<String>> rows = rows(csv(Locale.ENGLISH, line(name)));

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(15));
        assertThat(InertCell.typed(rows.get(1).get(NAME))).isEqualTo(name);
    }

    @Test
    void theTableHasAMarkLineEndsHeadingsAndPlainFigures() throws IOException {
        String csv = csv(Locale.FRENCH, line("Ana"));

        assertThat(csv).startsWith("\uFEFFInscription,Commande,Nom,").endsWith("\r\n");
        assertThat(rows(csv).get(1))
                .containsExactly(
                        "K7",
                        "QF",
                        "Ana",
                        "",
                        "",
                        "Full",
                        "Confirmée",
                        "585.00",
                        "USD",
                        "Early",
                        "Tour A, Tour B",
                        "2027-06-15T09:00:00-03:00",
                        "",
                        "Bo",
                        "bo@museum.example");
    }

    private static RegistrationLine line(String name) {
        return new RegistrationLine(
                new UUID(0, 1),
                "K7",
                "QF",
                name,
                null,
                null,
                "Full",
                RegistrationStatus.CONFIRMED,
                Money.ofMinor(58500, "USD"),
                "Early",
                List.of("Tour A", "Tour B"),
                NOON,
                null,
                "Bo",
                "bo@museum.example");
    }

    private static String csv(Locale language, RegistrationLine line) throws IOException {
        StringWriter file = new StringWriter();
        RegistrationCsv table = new RegistrationCsv(file, language, HALIFAX);
        table.add(line);
        table.end();
        return file.toString();
    }

    private static List<List<String>> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
                .map(row -> row.getFields())
                .toList();
    }
}
