package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database is told of a connection's mode, and when. */
class QuietConnectionTest {
    private final List<String> told = new ArrayList<>();
    private boolean single = true;
    private final Connection quiet;

    QuietConnectionTest() throws SQLException {
        Connection real = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAutoCommit":
                            return single;
                        case "setAutoCommit":
                            single = (Boolean) arguments[0];
                            told.add(single ? "single" : "transaction");
                            return null;
                        case "createStatement":
                            told.add("statement");
                            return null;
                        case "commit", "rollback":
                            told.add(method.getName());
                            return null;
                        default:
                            return null;
                    }
                });
        quiet = QuietConnection.around(real);
    }

    @Test
    void aRowOfTransactionsTellsItsModeOnce() throws SQLException {
        transaction();
        transaction();

        assertThat(told).containsExactly("transaction", "statement", "commit", "statement", "commit");
    }

    @Test
    void aStatementBetweenThemStandsForItself() throws SQLException {
        transaction();
        quiet.createStatement();
        transaction();

        assertThat(told)
                .containsExactly(
                        "transaction",
                        "statement",
                        "commit",
                        "single",
                        "statement",
                        "transaction",
                        "statement",
                        "commit");
    }

    @Test
    void whatIsStillOpenIsCommittedWhenSingleStatementsAreAskedFor() throws SQLException {
        quiet.setAutoCommit(false);
        quiet.createStatement();
        quiet.setAutoCommit(true);

        assertThat(told).containsExactly("transaction", "statement", "single");
    }

    @Test
    void goingBackToASavepointEndsNothing() throws SQLException {
        quiet.setAutoCommit(false);
        quiet.createStatement();
        quiet.rollback((Savepoint) null);
        quiet.setAutoCommit(true);

        assertThat(told).containsExactly("transaction", "statement", "rollback", "single");
    }

    @Test
    void theModeIsTheOneThatWasAskedFor() throws SQLException {
        quiet.setAutoCommit(false);

        assertThat(quiet.getAutoCommit()).isFalse();
        assertThat(told).isEmpty();
    }

    private void transaction() throws SQLException {
        quiet.setAutoCommit(false);
        quiet.createStatement();
        quiet.commit();
        quiet.setAutoCommit(true);
    }
}
