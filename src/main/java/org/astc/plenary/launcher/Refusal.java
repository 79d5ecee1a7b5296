package org.astc.plenary.launcher;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reason not to go on, told to the operator in one line. */
final class Refusal extends RuntimeException {
    /** The operator can put it right: a setting, a port, a directory. */
    static final int REFUSED = 2;
    /** The program could not do what was asked. */
    static final int FAILED = 1;

    private final int exitCode;

    private Refusal(int exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    static Refusal refused(String line) {
        return new Refusal(REFUSED, line, null);
    }

    static Refusal failed(String line, Throwable cause) {
        return new Refusal(FAILED, line + ": " + innermost(cause), cause);
    }

    int exitCode() {
        return exitCode;
    }

    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
