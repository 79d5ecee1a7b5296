package org.astc.plenary.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written while it is read: row by row, so that it never stands in memory as a whole. */
public interface TableFile extends Closeable {
    /**
     * Adds a row.
     *
     * @param cells one for each column: a text, an amount ({@link java.math.BigDecimal}), a {@link Term}, a list of
     *     texts, or null
     */
    void row(List<?> cells) throws IOException;

    /** Writes the end of the file and closes what it was written to. */
    @Override
    void close() throws IOException;
}
