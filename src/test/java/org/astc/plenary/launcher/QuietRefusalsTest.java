package org.astc.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.TooManyAttempts;
import org.junit.jupiter.api.Test;

class QuietRefusalsTest {
    private final QuietRefusals filter = new QuietRefusals();

    @Test
    void whatIsAnsweredIsNotLogged() {
        for (Throwable refusal : List.of(
                new NotFound(),
                new NotFound() {},
                new Forbidden(),
                new TooManyAttempts(Duration.ofSeconds(1)),
                new ServletException(new IllegalStateException(new NotFound())))) {
            assertThat(filter.isLoggable(thrown(refusal)))
                    .as(refusal.toString())
                    .isFalse();
        }
    }

    @Test
    void faultsAreLogged() {
        for (Throwable fault :
                List.of(new IllegalStateException(), new ServletException(new StaleData()), new StackOverflowError())) {
            assertThat(filter.isLoggable(thrown(fault))).as(fault.toString()).isTrue();
        }
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "no failure at all")))
                .isTrue();
    }

    private static LogRecord thrown(Throwable failure) {
        LogRecord entry = new LogRecord(Level.WARNING, "Servlet.service() for servlet pages threw exception");
        entry.setThrown(failure);
        return entry;
    }
}
