package org.astc.plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.platform.table.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals as files, each opened by somebody else's reader. */
class ProposalTableTest {
    private static final UUID TRACK = UUID.randomUUID();
    private static final UUID FORMAT = UUID.randomUUID();
    private static final UUID WHY = UUID.randomUUID();
    private static final Call CALL = new Call(
            UUID.randomUUID(),
            null,
            CallPlan.Rules.STANDARD,
            List.of(new Call.Subject(TRACK, "learning", "Learning", "", false)),
            List.of(new Call.Format(FORMAT, new CallPlan.Format("panel", "Panel", "", 75, 3, 5, true, true, null))),
            List.of(new Call.Question(
                    WHY, "why", QuestionKind.TEXT, "Why?", "", true, 0, List.of(), true, null, null, null)));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void s56NothingBeginsToCalculate(String typed) throws IOException {
        List<String> csv =
                csv(file(TableFormat.CSV, Locale.ENGLISH, sheet(typed))).get(1);

        assertThat(csv).hasSize(15);
        for (int column : List.of(1, 8, 9, 11, 14)) {
            assertThat(csv.get(column))
                    .as("column %d", column)
                    .isEqualTo(InertCell.of(typed))
                    .isNotEqualTo(typed);
        }
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file(TableFormat.XLSX, Locale.ENGLISH, sheet(typed))))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row).allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(InertCell.of(typed));
        }
    }

    @Test
    void headingsAndWordsAreInTheLanguageOfTheReaderAndMomentsAsAtTheEvent() throws IOException {
        List<List<String>> csv = csv(file(TableFormat.CSV, Locale.FRENCH, sheet("Captions")));

        assertThat(csv.get(0)).startsWith("Code", "Titre", "État").endsWith("Why?");
        assertThat(csv.get(1))
                .containsExactly(
                        "P-7KQ4MX2A",
                        "Captions",
                        "Acceptée",
                        "Learning",
                        "Panel",
                        "Personnes très expérimentées",
                        "one, two",
                        "en",
                        "Captions",
                        "Captions",
                        "una@museum.example",
                        "Captions",
                        "Driftmark Zoo",
                        "2026-06-15T09:00:00-03:00",
                        "Captions");
    }

    @Test
    void theFileForProgramsHasWordsAndListsAndNobodyWhoDeclined() throws IOException {
        JsonNode one = StrictJson.MAPPER
                .readTree(file(TableFormat.JSON, Locale.FRENCH, sheet("Captions")))
                .get(0);

        assertThat(one.path("status").asText()).isEqualTo("accepted");
        assertThat(one.path("presenters")).hasToString("[\"Captions\"]");
        assertThat(one.path("q-why").asText()).isEqualTo("Captions");
        assertThat(one.toString()).doesNotContain("Somebody Else", "biography", "pronouns", "availability");
    }

    private static ProposalSheet sheet(String typed) {
        return new ProposalSheet(
                UUID.randomUUID(),
                1,
                "P-7KQ4MX2A",
                ProposalStatus.ACCEPTED,
                new ProposalText(typed, typed, TRACK, FORMAT, Level.ADVANCED, "one, two", "en", Map.of(WHY, typed)),
                Instant.parse("2026-06-15T12:00:00Z"),
                Instant.parse("2026-06-15T12:00:00Z"),
                null,
                List.of(
                        somebody(typed, "Driftmark Zoo", true, PresenterStatus.CONFIRMED),
                        somebody("Somebody Else", "Elsewhere", false, PresenterStatus.DECLINED)));
    }

    private static PresenterLine somebody(String name, String house, boolean proposer, PresenterStatus status) {
        return new PresenterLine(
                UUID.randomUUID(),
                1,
                "S-7KQ4MX2A",
                name,
                "una@museum.example",
                house,
                null,
                proposer,
                PresenterRole.PRESENTER,
                status,
                false);
    }

    private static byte[] file(TableFormat format, Locale language, ProposalSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProposalTable table = new ProposalTable(out, format, CALL, language, ZoneId.of("America/Halifax"))) {
            table.add(sheet);
        }
        return out.toByteArray();
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(row -> row.getFields()).toList();
        }
    }
}
