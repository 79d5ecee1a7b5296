package org.astc.plenary.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.platform.table.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations as files, each opened by somebody else's reader. */
class RegistrationTableTest {
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
                "_x0041_ & <b> &amp; ]]>",
                " between spaces ",
                "李明轩"
            })
    void s57EveryTextIsReadBackAsItWasTyped(String name) throws IOException {
        List<List<String>> csv = csv(file(TableFormat.CSV, ExportColumn.ALL, Locale.ENGLISH, line(name)));
        Sheet xlsx = xlsx(file(TableFormat.XLSX, ExportColumn.ALL, Locale.ENGLISH, line(name)));
        JsonNode json = json(file(TableFormat.JSON, ExportColumn.ALL, Locale.ENGLISH, line(name)));

        assertThat(csv).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(15));
        assertThat(InertCell.typed(csv.get(1).get(NAME))).isEqualTo(name);
        assertThat(InertCell.typed(xlsx.getRow(1).getCell(NAME).getStringCellValue()))
                .isEqualTo(name);
        assertThat(json.get(0).get("name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", " =HYPERLINK(\"http://x\")", "a;=1"})
    void s56NothingBeginsToCalculate(String name) throws IOException {
        List<List<String>> csv = csv(file(TableFormat.CSV, ExportColumn.ALL, Locale.ENGLISH, line(name)));
        Sheet xlsx = xlsx(file(TableFormat.XLSX, ExportColumn.ALL, Locale.ENGLISH, line(name)));

        assertThat(csv.get(1).get(NAME)).isEqualTo(InertCell.of(name)).isNotEqualTo(name);
        assertThat(xlsx.getRow(1).getCell(NAME).getStringCellValue())
                .isEqualTo(InertCell.of(name))
                .isNotEqualTo(name);
        assertThat(cells(xlsx).map(Cell::getCellType)).doesNotContain(CellType.FORMULA);
    }

    @Test
    void theTextTableHasAMarkLineEndsHeadingsAndPlainFigures() throws IOException {
        byte[] file = file(TableFormat.CSV, ExportColumn.ALL, Locale.FRENCH, line("Ana"));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFFInscription,Commande,Nom,")
                .endsWith("\r\n");
        assertThat(csv(file).get(1))
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

    @Test
    void thatSomebodyWasErasedIsNoNameInAFile() throws IOException {
        assertThat(csv(file(TableFormat.CSV, ExportColumn.ALL, Locale.ENGLISH, line("")))
                        .get(1)
                        .get(NAME))
                .isEmpty();
    }

    @Test
    void theWorkbookHasNumbersForAmountsAndTellsOfNobodyWhoMadeIt() throws IOException {
        byte[] file = file(
                TableFormat.XLSX,
                List.of(ExportColumn.NAME, ExportColumn.TOTAL, ExportColumn.STATUS),
                Locale.FRENCH,
                line("Ana"));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Nom");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(585.0);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Confirmée");
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Plenary");
        }
    }

    @Test
    void theFileForProgramsHasWordsAndListsAndTheChosenColumnsAlone() throws IOException {
        JsonNode json = json(file(
                TableFormat.JSON,
                List.of(ExportColumn.STATUS, ExportColumn.TOTAL, ExportColumn.ADD_ONS, ExportColumn.CONFIRMED_AT),
                Locale.FRENCH,
                line("Ana"),
                line("Bo")));

        assertThat(json).hasSize(2);
        assertThat(json.get(1))
                .hasToString("{\"status\":\"confirmed\",\"total\":\"585.00\",\"addOns\":[\"Tour A\",\"Tour B\"],"
                        + "\"confirmedAt\":null}");
    }

    @Test
    void aLongListIsOneSheetAsLongAsItFits() throws IOException {
        RegistrationLine[] lines = new RegistrationLine[2_345];
        Arrays.setAll(lines, i -> line("Person " + i));

        Sheet sheet = xlsx(file(TableFormat.XLSX, ExportColumn.ALL, Locale.ENGLISH, lines));

        assertThat(sheet.getLastRowNum()).isEqualTo(2_345);
        assertThat(sheet.getRow(2_345).getCell(NAME).getStringCellValue()).isEqualTo("Person 2344");
    }

    @Test
    void whatIsAskedForIsKeptAndReadBack() {
        ExportRequest request = new ExportRequest(
                new RegistrationFilter("o'Neill \"x\"", "full", RegistrationStatus.HELD),
                List.of(ExportColumn.EMAIL, ExportColumn.NAME, ExportColumn.EMAIL),
                TableFormat.JSON);

        assertThat(ExportRequest.of(request.json())).isEqualTo(request);
        assertThat(request.columns()).containsExactly(ExportColumn.NAME, ExportColumn.EMAIL);
        ExportRequest all = new ExportRequest(RegistrationFilter.ALL, ExportColumn.ALL, TableFormat.CSV);
        assertThat(ExportRequest.of(all.json())).isEqualTo(all);
        assertThatThrownBy(() -> new ExportRequest(RegistrationFilter.ALL, List.of(), TableFormat.CSV))
                .isInstanceOf(NoColumnChosen.class);
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
                "bo@museum.example",
                name.isEmpty());
    }

    private static byte[] file(
            TableFormat format, List<ExportColumn> columns, Locale language, RegistrationLine... lines)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RegistrationTable table = new RegistrationTable(out, format, columns, language, HALIFAX)) {
            List.of(lines).forEach(table::add);
        }
        return out.toByteArray();
    }

    private static List<List<String>> csv(byte[] file) {
        return CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).substring(1)).stream()
                .map(row -> row.getFields())
                .toList();
    }

    private static Sheet xlsx(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static JsonNode json(byte[] file) throws IOException {
        return StrictJson.MAPPER.readTree(file);
    }
}
