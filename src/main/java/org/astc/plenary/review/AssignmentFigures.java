package org.astc.plenary.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astc.plenary.review.assignment.Outcome;

/**
 * How good an assignment is (docs/assign.md).
 *
 * @param reviews how many are to be written
 * @param least load of a reviewer
 * @param most load of a reviewer
 * @param share of the highest total affinity under the same hard rules, 0 to 1
 * @param weakest share of the best reachable for the weakest pair, 0 to 1
 * @param groups into which the reviews fall; 1 is what calibration needs
 */
public record AssignmentFigures(int reviews, int least, int most, double share, double weakest, int groups) {

    static AssignmentFigures of(Outcome outcome) {
        int[] loads = outcome.loads();
        int reachable = outcome.reachable().orElse(0);
        int weakest = outcome.weakest().map(Outcome.Chosen::points).orElse(reachable);
        return new AssignmentFigures(
                outcome.reviews(),
                Arrays.stream(loads).min().orElse(0),
                Arrays.stream(loads).max().orElse(0),
                outcome.optimum() == 0 ? 1 : (double) outcome.points() / outcome.optimum(),
                reachable == 0 ? 1 : (double) weakest / reachable,
                outcome.groups());
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reviews", reviews);
        fields.put("leastLoad", least);
        fields.put("mostLoad", most);
        fields.put("shareOfOptimum", Math.floor(share * 10_000) / 10_000);
        fields.put("weakestOfReachable", Math.floor(weakest * 10_000) / 10_000);
        fields.put("groups", groups);
        return fields;
    }
}
