package org.astc.plenary.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.astc.plenary.platform.sheet.SheetCell.Mark;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the first sheet of a workbook that is not hidden. One at a time, so that the memory it takes stays the same.
 */
final class XlsxSheet {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private XlsxSheet() {}

    static synchronized Sheet read(byte[] file) {
        byte[] packed = XlsxPackage.open(new ByteArrayInputStream(file)).packed();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(true, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            if (sheets.size() > SheetLimits.SHEETS) {
                throw new UnreadableSheet("platform.sheet.tooManySheets", SheetLimits.SHEETS);
            }
            org.dhatim.fastexcel.reader.Sheet sheet = sheets.stream()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableSheet("platform.sheet.empty"));
            SheetReader.Collector lines = new SheetReader.Collector();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> lines.add(row.getRowNum(), cells(row, workbook.isDate1904())));
            }
            return lines.sheet("XLSX, " + sheet.getName());
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the reader tells of broken files by exceptions of many kinds
            throw new UnreadableSheet("platform.sheet.broken");
        }
    }

    private static List<SheetCell> cells(Row row, boolean since1904) {
        List<SheetCell> cells = new ArrayList<>();
        int end = row.getCellCount();
        while (end > 0 && text(row, end - 1, since1904).text().isBlank()) {
            end--;
        }
        if (end > SheetLimits.COLUMNS) {
            throw new UnreadableSheet("platform.sheet.tooManyColumns", SheetLimits.COLUMNS, row.getRowNum());
        }
        for (int i = 0; i < end; i++) {
            cells.add(text(row, i, since1904));
        }
        return cells;
    }

    private static SheetCell text(Row row, int column, boolean since1904) {
        return row.getOptionalCell(column).map(cell -> text(cell, since1904)).orElse(SheetCell.EMPTY);
    }

    private static SheetCell text(Cell cell, boolean since1904) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.ERROR || raw.matches("#(REF|N/A|NAME|DIV/0|NUM|VALUE|NULL|SPILL)[!?]?")) {
            return SheetCell.of(raw, Mark.ERROR);
        }
        Mark mark = cell.getFormula() == null && cell.getType() != CellType.FORMULA ? Mark.PLAIN : Mark.FORMULA;
        if (cell.getType() == CellType.STRING) {
            return SheetCell.of(cell.getText(), mark);
        }
        return SheetCell.of(isNumber(raw) ? number(raw, cell.getDataFormatString(), since1904) : raw, mark);
    }

    private static boolean isNumber(String raw) {
        return raw.length() < 40 && raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");
    }

    /** Numbers without an exponent; days, which are numbers with the format of a day, as year, month and day. */
    private static String number(String raw, String format, boolean since1904) {
        BigDecimal number = new BigDecimal(raw);
        boolean day = format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[yd].*")
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
        return day
                ? (since1904 ? DAY_ZERO_1904 : DAY_ZERO)
                        .plusDays(number.longValue())
                        .toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
