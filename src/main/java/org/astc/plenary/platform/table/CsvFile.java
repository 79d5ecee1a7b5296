package org.astc.plenary.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8 with a byte order mark, for spreadsheets; texts are inert, headings in words. */
final class CsvFile implements TableFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter table;

    CsvFile(OutputStream out, List<Column> columns) throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write(BYTE_ORDER_MARK);
        table = CsvWriter.builder().build(file);
        table.writeRecord(
                columns.stream().map(column -> Cells.text(column.heading())).toList());
    }

    @Override
    public void row(List<?> cells) {
        table.writeRecord(cells.stream().map(Cells::text).toList());
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
