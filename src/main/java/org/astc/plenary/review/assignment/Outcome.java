package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** An assignment, and how good it is. All affinities are in points of {@link Affinity#ONE}. */
public final class Outcome {
    private final Board board;
    private final Repair repair;
    private final long optimum;
    private final Optional<Integer> reachable;

    Outcome(Board board, Repair repair, long optimum, Optional<Integer> reachable) {
        this.board = board;
        this.repair = repair;
        this.optimum = optimum;
        this.reachable = reachable;
    }

    /**
     * A reviewer on a proposal.
     *
     * @param kept whether it was settled by hand
     */
    public record Chosen(ProposalToReview proposal, Reviewer reviewer, int points, boolean kept) {
        public Pair pair() {
            return new Pair(proposal.id(), reviewer.id());
        }
    }

    /** The mean affinity of a proposal's reviewers, in points, rounded down. */
    public record Served(ProposalToReview proposal, int points) {}

    /** Returns all pairs, in the order of proposals and reviewers. */
    public List<Chosen> pairs() {
        List<Chosen> pairs = new ArrayList<>();
        for (int p = 0; p < board.proposals(); p++) {
            int proposal = p;
            repair.placement()
                    .of(p)
                    .mapToObj(r -> new Chosen(
                            board.instance().proposal(proposal),
                            board.instance().reviewer(r),
                            board.points(proposal, r),
                            board.isKept(proposal, r)))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    /** Returns how many reviews each reviewer has, in their order. */
    public int[] loads() {
        return IntStream.range(0, board.reviewers())
                .map(repair.placement()::load)
                .toArray();
    }

    /** Returns how many reviews are written in all. */
    public int reviews() {
        return board.wanted();
    }

    /** Returns the sum of the affinities of all pairs. */
    public long points() {
        return repair.placement().points();
    }

    /** Returns the highest sum that an assignment under the same hard rules has, whatever its weakest pair. */
    public long optimum() {
        return optimum;
    }

    /** Returns the best floor for the pairs that were not kept by hand; empty if all were. */
    public OptionalInt reachable() {
        return reachable.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Returns the weakest pair that was not kept by hand; empty if all were. */
    public Optional<Chosen> weakest() {
        return pairs().stream().filter(one -> !one.kept()).min(Comparator.comparingInt(Chosen::points));
    }

    /** Returns the proposal whose reviewers fit it least, and how well they do on average. */
    public Served worstOff() {
        return IntStream.range(0, board.proposals())
                .mapToObj(p -> new Served(board.instance().proposal(p), (int) repair.placement()
                        .of(p)
                        .map(r -> board.points(p, r))
                        .average()
                        .orElse(0)))
                .min(Comparator.comparingInt(Served::points))
                .orElseThrow();
    }

    /** Returns into how many groups the reviews fall that no reviewer joins; one is what calibration needs. */
    public int groups() {
        return repair.groups();
    }

    List<Repair.Step> repairs() {
        return repair.steps();
    }

    Instance instance() {
        return board.instance();
    }
}
