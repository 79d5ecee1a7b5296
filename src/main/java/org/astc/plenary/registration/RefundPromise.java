package org.astc.plenary.registration;

import java.time.Instant;

/**
 * What comes back to somebody who cancels before a moment.
 *
 * @param until exclusive; null: from the step before on
 * @param percent of what was paid, 0 to 100
 */
public record RefundPromise(Instant until, int percent) {
    public RefundPromise {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }
}
