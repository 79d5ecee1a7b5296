package org.astc.plenary.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a table can become. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::new),
    CSV("text/csv; charset=utf-8", CsvFile::new),
    JSON("application/json", JsonFile::new);

    private final String mediaType;
    private final Opening opening;

    TableFormat(String mediaType, Opening opening) {
        this.mediaType = mediaType;
        this.opening = opening;
    }

    /** Begins a file. */
    @FunctionalInterface
    private interface Opening {
        TableFile open(OutputStream out, List<Column> columns) throws IOException;
    }

    /** Returns the format of the word, such as {@code xlsx}; empty if there is none. */
    public static Optional<TableFormat> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** How it is written in addresses and at the end of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Begins a file with these columns. */
    public TableFile open(OutputStream out, List<Column> columns) throws IOException {
        return opening.open(out, columns);
    }
}
