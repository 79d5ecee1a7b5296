package org.astc.plenary.review;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What a reviewer thinks of a proposal; a draft may lack any of it.
 *
 * @param points by criterion, 1 to 5
 * @param forCommittee plain text, up to 8,000 characters
 * @param forProposer plain text, up to 8,000 characters; leaves with the decision if the chair chooses it
 * @param ownNote plain text for the reviewer alone, up to 4,000 characters
 */
public record Opinion(Map<UUID, Integer> points, String forCommittee, String forProposer, String ownNote) {
    public static final Opinion NONE = new Opinion(Map.of(), "", "", "");

    public Opinion {
        points = Map.copyOf(points);
    }

    /**
     * Returns the mean of the points by the weights of their criteria, 1 to 5; empty unless all that count are given.
     */
    OptionalDouble score(List<Criterion.Question> criteria) {
        double sum = 0;
        int weights = 0;
        for (Criterion.Question criterion : criteria) {
            Integer given = points.get(criterion.id());
            if (criterion.weight() > 0 && given == null) {
                return OptionalDouble.empty();
            }
            sum += criterion.weight() == 0 ? 0 : criterion.weight() * given;
            weights += criterion.weight();
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
}
