package org.astc.plenary.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes identifiers: UUID version 7 (RFC 9562), which sort by the time of their making. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * Returns a new identifier.
     *
     * <p>48 bits of milliseconds since 1970, 12 bits that count within a millisecond, 62 random bits. Identifiers made
     * by one process ascend; between processes they ascend to the millisecond. They are guessable in part, so they are
     * never a secret.
     */
    public static UUID next() {
        long moment = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = (moment & ~0xFFFL) << 4 | 0x7000L | moment & 0xFFFL;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
