package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astc.plenary.registration.HoldingsAgain;

/**
 * Does the erasures of a list again, each in its own transaction, after a backup was restored; before that, whatever
 * moved or ended since the archive of answers was written, so that an erasure finds the answers where they belong.
 */
@ApplicationScoped
class ErasuresAgain {
    private ErasureService erasures;
    private HoldingsAgain holdings;

    protected ErasuresAgain() {}

    @Inject
    ErasuresAgain(ErasureService erasures, HoldingsAgain holdings) {
        this.erasures = erasures;
        this.holdings = holdings;
    }

    /**
     * Returns what was done, in one line.
     *
     * @throws IllegalStateException with that line, if some could not be done; all others are
     */
    @ActivateRequestContext
    public String repeat(Path file) {
        holdings.tell();
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
        if (refused > 0) {
            throw new IllegalStateException(done + " erasures done again; " + refused + " could not be: see " + file);
        }
        return done + " erasures done again.";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
