package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which failures are answered with “come again”. */
class OverloadTest {
    static Stream<Throwable> comeAgain() {
        return Stream.of(
                sql(1205, "Lock wait timeout exceeded; try restarting transaction"),
                sql(1021, "Disk full (#sql-1); waiting for someone to free some space... (errno: 28)"),
                sql(1114, "The table 'orders' is full"),
                sql(1026, "Error writing file './binlog' (errno: 28 \"No space left on device\")"),
                sql(1030, "Got error 28 \"No space left on device\" from storage engine InnoDB"),
                sql(1180, "Got error 28 \"No space left on device\" during COMMIT"),
                new IOException("No space left on device"),
                new IllegalStateException(sql(1114, "The table 'outbox' is full")));
    }

    static Stream<Throwable> failure() {
        return Stream.of(
                sql(1062, "Duplicate entry 'Error 28: no space left on device' for key 'event_slug_uk'"),
                sql(1030, "Got error 127 \"Record file is crashed\" from storage engine Aria"),
                sql(1054, "Unknown column"),
                new IOException("Broken pipe"),
                new IllegalStateException("No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("comeAgain")
    void whatPassesIsNoFailure(Throwable thrown) {
        assertThat(Overload.causes(thrown)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failure")
    void whatStaysIsOne(Throwable thrown) {
        assertThat(Overload.causes(thrown)).isFalse();
    }

    @Test
    void aCauseOfItselfEndsTheSearch() {
        assertThat(Overload.causes(new Throwable("alone"))).isFalse();
    }

    private static SQLException sql(int code, String text) {
        return new SQLException(text, "HY000", code);
    }
}
