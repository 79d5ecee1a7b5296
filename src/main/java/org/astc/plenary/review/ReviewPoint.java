package org.astc.plenary.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** The points of a review for one criterion, 1 to 5. */
@Embeddable
public class ReviewPoint {
    @Column(name = "criterion_id")
    private UUID criterionId;

    private int points;

    protected ReviewPoint() {}

    ReviewPoint(UUID criterionId, int points) {
        this.criterionId = criterionId;
        this.points = points;
    }

    UUID criterionId() {
        return criterionId;
    }

    int points() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewPoint point
                && Objects.equals(criterionId, point.criterionId)
                && points == point.points;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterionId, points);
    }
}
