package org.astc.plenary.platform;

/**
 * Work that goes on by the clock on the wall, every hour or every night. Each node does it; so doing it twice must do
 * no harm.
 */
public interface ByTheClock {
    /** When it begins, in UTC: minutes and hours as cron writes them, {@code "41 3"} say, or {@code "4,19 *"}. */
    String times();

    /** Does the work, on a thread of the server's, as nobody. A round that fails is followed by the next. */
    void round();
}
