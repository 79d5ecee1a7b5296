package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Something that reviewers judge a proposal by, from 1 to 5, each of which has words. */
@Entity
@Table(name = "review_criterion")
public class Criterion {
    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    private int position;
    private String name;
    private String question;
    private int weight;
    private String anchors;

    protected Criterion() {}

    Criterion(UUID roundId, int position, RoundPlan.CriterionPlan plan) {
        this.id = Ids.next();
        this.roundId = requireNonNull(roundId);
        this.position = position;
        this.name = requireNonNull(plan.name());
        this.question = requireNonNull(plan.question());
        this.weight = plan.weight();
        this.anchors = String.join("\n", plan.anchors());
    }

    Question look() {
        return new Question(id, name, question, weight, List.of(anchors.split("\n")));
    }

    /**
     * A criterion as it is read.
     *
     * @param anchors what 5, 4, 3, 2 and 1 mean
     */
    public record Question(UUID id, String name, String question, int weight, List<String> anchors) {
        public Question {
            anchors = List.copyOf(anchors);
        }

        /** Returns what the points mean, 1 to 5. */
        public String anchor(int points) {
            return anchors.get(RoundPlan.CriterionPlan.POINTS - points);
        }
    }
}
