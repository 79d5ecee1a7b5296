package org.astc.plenary.review.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The optimum by another solver, JGraphT's capacity scaling, on a network that is put together from the instance alone.
 * Instances without pairs by hand.
 */
public final class OtherWay {
    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private final Instance instance;
    private final Graph<String, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private int reviews;

    private OtherWay(Instance instance) {
        this.instance = instance;
    }

    /**
     * Returns the highest total affinity in points; empty if no assignment has every pair at or above the floor.
     *
     * @param fewest at least so many reviews for everybody, and at least their own least
     * @param many at most so many, and at most their own most
     */
    public static OptionalLong optimum(Instance instance, int floor, int fewest, int many) {
        return new OtherWay(instance).solve(floor, fewest, many);
    }

    private OptionalLong solve(int floor, int fewest, int many) {
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        for (Reviewer reviewer : instance.reviewers()) {
            graph.addVertex("reviewer " + reviewer.id());
            edge(
                    "reviewer " + reviewer.id(),
                    SINK,
                    Math.max(fewest, reviewer.least()),
                    Math.min(many, reviewer.most()),
                    0);
        }
        for (ProposalToReview proposal : instance.proposals()) {
            graph.addVertex("proposal " + proposal.id());
            edge(SOURCE, "proposal " + proposal.id(), proposal.reviews(), proposal.reviews(), 0);
            reviews += proposal.reviews();
            instance.reviewers().forEach(reviewer -> pair(proposal, reviewer, floor));
        }
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<String, DefaultWeightedEdge>(
                graph, node -> node.equals(SOURCE) ? reviews : node.equals(SINK) ? -reviews : 0, most::get, least::get);
        try {
            var flow = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>().getMinimumCostFlow(problem);
            return OptionalLong.of((long) Affinity.ONE * reviews - Math.round(flow.getCost()));
        } catch (IllegalArgumentException noSolution) {
            return OptionalLong.empty();
        }
    }

    private void pair(ProposalToReview proposal, Reviewer reviewer, int floor) {
        boolean own =
                reviewer.institution().filter(proposal.institutions()::contains).isPresent();
        if (own || instance.conflicts().contains(new Pair(proposal.id(), reviewer.id()))) {
            return;
        }
        int points = Affinity.points(proposal, reviewer);
        if (points < floor) {
            return;
        }
        String gate = "gate " + proposal.id() + " " + reviewer.institution().orElse("of " + reviewer.id());
        if (graph.addVertex(gate)) {
            edge("proposal " + proposal.id(), gate, 0, 1, 0);
        }
        edge(gate, "reviewer " + reviewer.id(), 0, 1, Affinity.ONE - points);
    }

    private DefaultWeightedEdge edge(String from, String target, int fewest, int many, int price) {
        graph.addVertex(target);
        DefaultWeightedEdge edge = graph.addEdge(from, target);
        graph.setEdgeWeight(edge, price);
        least.put(edge, fewest);
        most.put(edge, many);
        return edge;
    }
}
