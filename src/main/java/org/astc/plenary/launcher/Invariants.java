package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be true of the stored data whatever happened, each written as a query that finds the violations.
 *
 * <p>{@code db/invariants.sql} holds them: a comment line names the invariant, the query below it returns one text per
 * violation.
 */
final class Invariants {
    private Invariants() {}

    /**
     * Runs every query and reports.
     *
     * @return how many violations were found
     */
    static int check(Settings settings, PrintStream out) {
        try (Connection connection = DriverManager.getConnection(
                settings.get(Setting.DB_URL), settings.get(Setting.DB_USER), settings.get(Setting.DB_PASSWORD))) {
            int violations = 0;
            List<Invariant> invariants = read();
            for (Invariant invariant : invariants) {
                List<String> found = violations(connection, invariant);
                violations += found.size();
                found.forEach(text -> out.println("VIOLATION " + invariant.name() + ": " + text));
            }
            out.println(invariants.size() + " invariants checked, " + violations + " violations.");
            return violations;
        } catch (SQLException | IOException failed) {
            throw Refusal.failed("the invariants could not be checked", failed);
        }
    }

    private static List<String> violations(Connection connection, Invariant invariant) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(invariant.query())) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static List<Invariant> read() throws IOException {
        try (InputStream file = Invariants.class.getResourceAsStream("/db/invariants.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
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

    private record Invariant(String name, String query) {}
}
