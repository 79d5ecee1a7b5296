package org.astc.plenary.review.assignment;

/** How much a reviewer likes to read about a topic, in points of {@link Affinity#ONE}. */
public enum Interest {
    LOW(0),
    MEDIUM(6_000),
    HIGH(10_000);

    /** What counts for a topic of which the reviewer said nothing: more than little interest, less than some. */
    static final int UNSAID = 3_000;

    private final int points;

    Interest(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
