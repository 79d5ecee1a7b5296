package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Does the erasures of a list again, each in its own transaction, after a backup was restored. */
@ApplicationScoped
class ErasuresAgain {
    private ErasureService erasures;

    protected ErasuresAgain() {}

    @Inject
    ErasuresAgain(ErasureService erasures) {
        this.erasures = erasures;
    }

    /** Returns what was done, in one line. */
    @ActivateRequestContext
    public String repeat(Path file) {
        int done = 0;
        int refused = 0;
        List<String> lines = lines(file);
        for (String text : lines) {
            try {
                ErasureLine line = ErasureLine.read(text).orElse(null);
                if (line != null) {
                    erasures.repeat(line);
                    done++;
                } else {
                    refused++;
                }
            } catch (RuntimeException refusal) { // the others are erased all the same
                refused++;
            }
        }
        return done + " erasures done again" + (refused == 0 ? "." : "; " + refused + " could not be: see " + file);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
