package org.astc.plenary.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads a table. What the file is, is decided by its first bytes; its name and what the browser says are no proof. */
public final class SheetReader {
    private static final int[] ZIP = {'P', 'K', 3, 4};
    /** The old format of spreadsheets, and workbooks with a password. */
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    private SheetReader() {}

    /**
     * Reads the table in the file: the whole CSV, or the first sheet of a workbook that is not hidden.
     *
     * @throws UnreadableSheet if it is none, is too large, or holds what no table needs
     */
    public static Sheet read(byte[] file) {
        if (file.length > SheetLimits.BYTES) {
            throw new UnreadableSheet("platform.sheet.tooManyBytes", SheetLimits.BYTES >> 20);
        }
        if (begins(file, OLE)) {
            throw new UnreadableSheet("platform.sheet.oldFormat");
        }
        return begins(file, ZIP) ? XlsxSheet.read(file) : CsvSheet.read(file);
    }

    private static boolean begins(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Collects lines up to the limit. */
    static final class Collector {
        private final List<Sheet.Line> lines = new ArrayList<>();

        void add(int number, List<SheetCell> cells) {
            Sheet.Line line = new Sheet.Line(number, cells);
            if (line.isEmpty()) {
                return;
            }
            if (lines.size() == SheetLimits.LINES) {
                throw new UnreadableSheet("platform.sheet.tooManyLines", SheetLimits.LINES - 1, number);
            }
            if (cells.size() > SheetLimits.COLUMNS) {
                throw new UnreadableSheet("platform.sheet.tooManyColumns", SheetLimits.COLUMNS, number);
            }
            lines.add(line);
        }

        Sheet sheet(String how) {
            if (lines.isEmpty()) {
                throw new UnreadableSheet("platform.sheet.empty");
            }
            return new Sheet(how, List.copyOf(lines));
        }
    }
}
