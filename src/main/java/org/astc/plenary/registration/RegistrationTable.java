package org.astc.plenary.registration;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.table.TableFile;
import org.astc.plenary.platform.table.TableFormat;

/** Registrations on their way into a file: headings and states in the reader's language, moments as at the event. */
public final class RegistrationTable implements Closeable {
    private final TableFile file;
    private final List<ExportColumn> columns;
    private final ExportColumn.Reader reader;

    /** Begins the file with its headings. */
    public RegistrationTable(
            OutputStream out, TableFormat format, List<ExportColumn> columns, Locale language, ZoneId zone)
            throws IOException {
        this.columns = columns;
        this.reader = new ExportColumn.Reader(language, zone);
        this.file = format.open(
                out, columns.stream().map(column -> column.column(language)).toList());
    }

    public void add(RegistrationLine line) {
        try {
            // a cell may be null, so no list that refuses it
            file.row(Arrays.asList(
                    columns.stream().map(column -> column.value(line, reader)).toArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
