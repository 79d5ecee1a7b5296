package org.astc.plenary.organization;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.astc.plenary.platform.sheet.Sheet;
import org.astc.plenary.platform.sheet.SheetCell;
import org.astc.plenary.platform.sheet.SheetCell.Mark;

/**
 * The lines of a roster as they are kept until they are imported: what stands in the columns that fill fields, and
 * nothing else of the file that was sent. Packed, since there may be many.
 */
final class KeptRows {
    private static final SheetCell EMPTY = new SheetCell("", Mark.PLAIN);

    private KeptRows() {}

    /** Returns the lines, which have the same columns, as bytes. */
    static byte[] write(List<RosterRow> rows) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(kept)))) {
            Map<String, Integer> columns =
                    rows.isEmpty() ? Map.of() : rows.get(0).columns();
            out.writeInt(columns.size());
            for (Map.Entry<String, Integer> column : columns.entrySet()) {
                out.writeUTF(column.getKey());
                out.writeInt(column.getValue());
            }
            out.writeInt(rows.size());
            for (RosterRow row : rows) {
                write(row.line(), columns.values(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return kept.toByteArray();
    }

    private static void write(Sheet.Line line, Collection<Integer> columns, DataOutputStream out) throws IOException {
        out.writeInt(line.number());
        for (int column : columns) {
            out.writeUTF(line.cell(column).text());
            out.writeByte(line.cell(column).mark().ordinal());
        }
    }

    /**
     * Returns the lines with their numbers, each cell in its column.
     *
     * @throws UncheckedIOException if the bytes are no such lines
     */
    static List<RosterRow> read(byte[] kept) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(kept))))) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String field = in.readUTF();
                columns.put(field, in.readInt());
            }
            Map<String, String> texts = new HashMap<>();
            List<RosterRow> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                rows.add(new RosterRow(line(in, columns.values(), texts), columns));
            }
            return rows;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Reads a line; a text that stands in many cells is in memory once. */
    private static Sheet.Line line(DataInputStream in, Collection<Integer> columns, Map<String, String> texts)
            throws IOException {
        int number = in.readInt();
        SheetCell[] cells =
                new SheetCell[columns.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1];
        Arrays.fill(cells, EMPTY);
        for (int column : columns) {
            String text = in.readUTF();
            cells[column] = new SheetCell(texts.computeIfAbsent(text, first -> first), Mark.values()[in.readByte()]);
        }
        return new Sheet.Line(number, List.of(cells));
    }
}
