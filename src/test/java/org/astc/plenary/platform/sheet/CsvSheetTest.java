package org.astc.plenary.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.astc.plenary.platform.sheet.SheetCell.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in text, in whatever way spreadsheets write them (S110). */
class CsvSheetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) {
        Sheet sheet = read(String.join(separator, "Name", "\"E-mail, or; so\"") + "\r\n"
                + String.join(separator, "Zoé", "zoe@lumen.example") + "\r\n");

        assertThat(texts(sheet, 0)).containsExactly("Name", "E-mail, or; so");
        assertThat(texts(sheet, 1)).containsExactly("Zoé", "zoe@lumen.example");
    }

    @Test
    void theEncodingIsFound() {
        String text = "Name;Ort\nZoé;Straße\n";

        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(WINDOWS),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(texts(SheetReader.read(file), 1)).containsExactly("Zoé", "Straße");
        }
        assertThat(SheetReader.read(text.getBytes(WINDOWS)).how()).isEqualTo("CSV, windows-1252, ;");
        byte[] neither = {'N', 'a', 'm', 'e', '\n', (byte) 0x81, (byte) 0x8D};
        assertThatThrownBy(() -> SheetReader.read(neither)).hasMessage("platform.sheet.encoding");
    }

    @Test
    void s110MixedLineEndsAndEmptyLinesKeepTheNumbersOfTheRows() {
        Sheet sheet = read("Name\r\nA\rB\n\n\"C\nD\"\n");

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(1, 2, 3, 5);
        assertThat(texts(sheet, 3)).containsExactly("C\nD");
    }

    @Test
    void s110ACellOfMegabytesIsCutAndMarkedANulIsKeptForTheFaultOfItsRow() {
        Sheet sheet = read("Name,Note\nA," + "x".repeat(4 << 20) + "\nB\0C,y\n");

        assertThat(sheet.lines().get(1).cell(1).mark()).isEqualTo(Mark.TOO_LONG);
        assertThat(sheet.lines().get(1).cell(1).text()).hasSize(SheetLimits.TEXT);
        assertThat(sheet.lines().get(2).cell(0).text()).isEqualTo("B\0C");
    }

    @Test
    void s110AMillionRowsAreRefusedAtTheFirstTooMany() {
        assertThatThrownBy(() -> read("n\n" + "a\n".repeat(1_000_000)))
                .isInstanceOfSatisfying(UnreadableSheet.class, why -> {
                    assertThat(why.messageKey()).isEqualTo("platform.sheet.tooManyLines");
                    assertThat(why.arguments()).containsExactly(20_000, 20_002);
                });
    }

    @Test
    void s110AnUnclosedQuoteMakesOneCellOfTheRestWhichItsLineEndsGiveAway() {
        assertThat(texts(read("Name,Note\n\"A,x\nB,y\n"), 1)).containsExactly("A,x\nB,y\n");
    }

    @Test
    void s110TooManyColumnsAndTooManyBytesAreRefused() {
        assertThatThrownBy(() -> read("a" + ",a".repeat(100))).hasMessage("platform.sheet.tooManyColumns");
        assertThatThrownBy(() -> SheetReader.read(new byte[SheetLimits.BYTES + 1]))
                .hasMessage("platform.sheet.tooManyBytes");
        assertThatThrownBy(() -> read("\n \n,,\n")).hasMessage("platform.sheet.empty");
    }

    @Test
    void aPictureIsNoTable() {
        byte[] picture = new byte[500];
        new java.util.Random(1).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, 0, picture, 0, 12);

        assertThatThrownBy(() -> SheetReader.read(picture)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void columnsHaveTheLettersOfSpreadsheets() {
        assertThat(List.of(0, 25, 26, 701, 702))
                .extracting(Sheet::letters)
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static Sheet read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Sheet sheet, int line) {
        return sheet.lines().get(line).cells().stream().map(SheetCell::text).toList();
    }
}
