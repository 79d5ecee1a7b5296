package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that must be true of the stored data, and the query that finds what breaks it, one text per row.
 *
 * <p>A query of four columns lists sealed values instead (text, purpose of the key, place, sealed); a row breaks the
 * invariant if its value cannot be opened. What it says is thrown away.
 */
record Invariant(String name, String query) {
    private static final int SEALED = 4;

    /** Reads a file of queries: a comment line names the invariant, the query stands below it. */
    static List<Invariant> read(String file) throws IOException {
        try (InputStream in = Invariant.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Invariant> invariants = new ArrayList<>();
            for (String part : text.split("(?m)^-- ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    invariants.add(new Invariant(
                            part.substring(0, end).strip(), part.substring(end).strip()));
                }
            }
            return invariants;
        }
    }

    List<String> violations(Connection connection, SealedValues sealed) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            boolean locked = rows.getMetaData().getColumnCount() == SEALED;
            while (rows.next()) {
                if (!locked || !sealed.opens(rows.getString(2), rows.getString(3), rows.getBytes(SEALED))) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
