package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of the stored data whatever happened: {@code db/invariants.sql} for the main store,
 * {@code db/invariants-inclusion.sql} for the voluntary answers, where only rows are counted and nothing is linked to
 * anybody.
 *
 * <p>The queries may use {@code @an_hour_ago} and {@code @two_days_ago}, moments before the last sign of life: what an
 * installation that stood still did not get done is no violation. Those of the answers see, instead of the main store,
 * a table {@code happening} with the tag, the end and the number of people of each event.
 */
final class Invariants {
    private static final String SIGN_OF_LIFE = """
            select happened_at from audit_entry where happened_at < (
              select happened_at from audit_entry order by id desc limit 1) - interval %s order by id desc limit 1
            """;
    private static final List<String> MOMENTS = List.of("an_hour_ago", "two_days_ago");
    private static final List<String> INTERVALS = List.of("1 hour", "2 day");

    /** Everybody who had a firm place at the event, for a while at least: those who may have answered. */
    private static final String EVENTS = """
            select unhex(sha2(e.id, 256)), e.ends_at,
              (select count(*) from registration r where r.event_id = e.id and r.confirmed_at is not null)
              + (select count(*) from holder_change h where h.event_id = e.id)
              + (select count(*) from moved_place m where m.event_id = e.id)
            from event e
            """;

    private static final String HAPPENING = """
            create temporary table happening (
              event binary(32) not null primary key, ends_at datetime(6) not null, people bigint not null)
            """;

    private final SealedValues sealed;
    private final PrintStream out;
    private int checked;
    private int violated;

    private Invariants(SealedValues sealed, PrintStream out) {
        this.sealed = sealed;
        this.out = out;
    }

    /**
     * Runs every query and reports.
     *
     * @return how many violations were found
     */
    static int check(Settings settings, PrintStream out) {
        try (Connection main = open(settings, Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD);
                Connection answers = open(
                        settings, Setting.INCLUSION_DB_URL, Setting.INCLUSION_DB_USER, Setting.INCLUSION_DB_PASSWORD)) {
            Invariants invariants = new Invariants(new SealedValues(settings.path(Setting.SECRET_FILE)), out);
            tellMoments(main, answers);
            tellEvents(main, answers);
            invariants.check(main, "/db/invariants.sql");
            invariants.check(answers, "/db/invariants-inclusion.sql");
            out.println(invariants.checked + " invariants checked, " + invariants.violated + " violations.");
            return invariants.violated;
        } catch (SQLException | IOException failed) {
            throw Refusal.failed("the invariants could not be checked", failed);
        }
    }

    private static Connection open(Settings settings, Setting url, Setting user, Setting password) throws SQLException {
        return DriverManager.getConnection(settings.get(url), settings.get(user), settings.get(password));
    }

    private void check(Connection connection, String file) throws SQLException, IOException {
        for (Invariant invariant : Invariant.read(file)) {
            List<String> found = invariant.violations(connection, sealed);
            found.forEach(text -> out.println("VIOLATION " + invariant.name() + ": " + text));
            checked++;
            violated += found.size();
        }
    }

    private static void tellMoments(Connection main, Connection answers) throws SQLException {
        for (int i = 0; i < MOMENTS.size(); i++) {
            String moment = signOfLife(main, INTERVALS.get(i));
            for (Connection connection : List.of(main, answers)) {
                try (PreparedStatement set =
                        connection.prepareStatement("set @" + MOMENTS.get(i) + " = cast(? as datetime(6))")) {
                    set.setString(1, moment);
                    set.executeUpdate();
                }
            }
        }
    }

    private static @Nullable String signOfLife(Connection main, String interval) throws SQLException {
        try (Statement statement = main.createStatement();
                ResultSet rows = statement.executeQuery(String.format(SIGN_OF_LIFE, interval))) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void tellEvents(Connection main, Connection answers) throws SQLException {
        try (Statement create = answers.createStatement();
                PreparedStatement put = answers.prepareStatement("insert into happening values (?, ?, ?)");
                Statement read = main.createStatement();
                ResultSet events = read.executeQuery(EVENTS)) {
            create.execute(HAPPENING);
            while (events.next()) {
                put.setBytes(1, events.getBytes(1));
                put.setString(2, events.getString(2));
                put.setLong(3, events.getLong(3));
                put.executeUpdate();
            }
        }
    }
}
