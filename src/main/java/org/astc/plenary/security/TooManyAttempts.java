package org.astc.plenary.security;

import java.time.Duration;
import org.astc.plenary.platform.DomainException;

/** It was tried too often of late; after a pause it may be tried again (429). */
public class TooManyAttempts extends DomainException {
    private final Duration pause;

    public TooManyAttempts(Duration pause) {
        super("security.tooManyAttempts", seconds(pause));
        this.pause = pause;
    }

    /** Whole seconds to wait, at least one. */
    public long retryAfter() {
        return seconds(pause);
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
