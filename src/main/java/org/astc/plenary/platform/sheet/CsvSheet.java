package org.astc.plenary.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads values separated by commas, semicolons or tabs. The encoding is what a byte order mark says, else UTF-8, else,
 * if the bytes cannot be that, Windows-1252, which spreadsheets in the west still write.
 */
final class CsvSheet {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int LOOKED_AT = 4_096;

    private CsvSheet() {}

    /** A text and the encoding it was in. */
    record Decoded(String text, Charset charset) {}

    static Sheet read(byte[] file) {
        Decoded decoded = decode(file);
        String text = decoded.text();
        if (isBinary(text)) {
            throw new UnreadableSheet("platform.sheet.noTable");
        }
        String first = text.lines().findFirst().orElse("");
        boolean told = first.matches("(?i)sep=.");
        char separator = told ? first.charAt(4) : separator(text);
        SheetReader.Collector lines = new SheetReader.Collector();
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                if (!(told && number == 1)) {
                    lines.add(number, cells(record));
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            throw new UnreadableSheet("platform.sheet.brokenLine", number + 1);
        }
        return lines.sheet("CSV, " + decoded.charset().displayName(java.util.Locale.ROOT) + ", "
                + (separator == '\t' ? "TAB" : separator));
    }

    private static List<SheetCell> cells(CsvRecord record) {
        List<SheetCell> cells =
                record.getFields().stream().map(SheetCell::plain).toList();
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    static Decoded decode(byte[] file) {
        Charset told = file.length >= 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF
                ? StandardCharsets.UTF_16BE
                : file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE
                        ? StandardCharsets.UTF_16LE
                        : null;
        for (Charset charset : told == null ? List.of(StandardCharsets.UTF_8, WINDOWS) : List.of(told)) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return new Decoded(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, charset);
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw new UnreadableSheet("platform.sheet.encoding");
    }

    /** A single strange character is told with its line; a file full of them is a picture or the like. */
    private static boolean isBinary(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        long controls = beginning
                .chars()
                .filter(unit -> Character.isISOControl(unit) && unit != '\n' && unit != '\r' && unit != '\t')
                .count();
        return controls > 4 && controls * 20 > beginning.length();
    }

    /** Returns which of the three stands most often in the first line, outside quotes; a comma if none does. */
    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char unit = text.charAt(i);
            if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if ((unit == '\n' || unit == '\r') && commas + semicolons + tabs > 0) {
                    break;
                }
                commas += unit == ',' ? 1 : 0;
                semicolons += unit == ';' ? 1 : 0;
                tabs += unit == '\t' ? 1 : 0;
            }
        }
        return tabs > semicolons && tabs > commas ? '\t' : semicolons > commas ? ';' : ',';
    }
}
