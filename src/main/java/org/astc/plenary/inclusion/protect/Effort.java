package org.astc.plenary.inclusion.protect;

import java.time.Duration;

/** How the protector goes about it: its patience, and its taste, since another order of work hides other cells. */
public final class Effort {
    private final long start = System.nanoTime();
    private final Duration patience;
    private final int variant;

    private Effort(Duration patience, int variant) {
        this.patience = patience;
        this.variant = variant;
    }

    public static Effort of(Duration patience) {
        return new Effort(patience, 0);
    }

    /** Returns the same effort with another taste; tastes are numbered from 0. */
    public Effort variant(int number) {
        return new Effort(left(), number);
    }

    /** Returns the time that is left. */
    public Duration left() {
        return patience.minusNanos(System.nanoTime() - start);
    }

    /**
     * Goes on, or not.
     *
     * @throws TooSlow if the time is over, or the thread was told to stop
     */
    void check() {
        if (Thread.currentThread().isInterrupted() || left().isNegative() || left().isZero()) {
            throw new TooSlow();
        }
    }

    /** Hiding a visible cell weights that much for each person moved. */
    double weight(int count) {
        return switch (variant % 4) {
            case 0 -> Math.log1p(count);
            case 1 -> 1;
            case 2 -> Math.sqrt(count);
            default -> 1 + 10.0 / (1 + count);
        };
    }

    /** Says whether large cells are protected first. */
    boolean largeFirst() {
        return variant / 4 % 2 == 0;
    }
}
