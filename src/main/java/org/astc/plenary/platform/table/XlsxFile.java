package org.astc.plenary.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for spreadsheets. Texts are texts and inert besides, so nothing begins to calculate if somebody saves it
 * as another kind of file; amounts are numbers. The list goes on in a further sheet where one is full.
 */
final class XlsxFile implements TableFile {
    /** As spreadsheets have them. */
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 500;

    /** A text that a reader would take for a character written by its number, such as {@code _x0041_}. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final Workbook book;
    private final List<Column> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.book = new Workbook(out, "Plenary", null);
        this.columns = columns;
        nextSheet();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.finish();
            nextSheet();
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof BigDecimal amount) {
                sheet.value(row, i, amount);
                sheet.style(row, i)
                        .format(amount.scale() > 0 ? "0." + "0".repeat(amount.scale()) : "0")
                        .set();
            } else {
                text(i, Cells.text(cells.get(i)));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
        out.close();
    }

    private void nextSheet() throws IOException {
        sheets++;
        sheet = book.newWorksheet(Integer.toString(sheets));
        sheet.freezePane(0, 1);
        row = 0;
        for (int i = 0; i < columns.size(); i++) {
            text(i, Cells.text(columns.get(i).heading()));
            sheet.style(0, i).bold().set();
            sheet.width(i, 20);
        }
        row = 1;
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            String fitting = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
            sheet.inlineString(
                    row, column, NUMBERED.matcher(fitting).replaceAll("_x005F_").replace("\r", "_x000D_"));
        }
    }
}
