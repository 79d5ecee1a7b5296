package org.astc.plenary.review.assignment;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who reviews what, by positions. */
final class Placement {
    private final Board board;
    private final BitSet[] reviewers;
    private final int[] loads;
    private long points;

    /** An assignment of the kept pairs only. */
    Placement(Board board) {
        this.board = board;
        reviewers = new BitSet[board.proposals()];
        loads = new int[board.reviewers()];
        for (int p = 0; p < reviewers.length; p++) {
            reviewers[p] = new BitSet(loads.length);
            for (int r = 0; r < loads.length; r++) {
                if (board.isKept(p, r)) {
                    put(p, r);
                }
            }
        }
    }

    private Placement(Placement other) {
        board = other.board;
        loads = other.loads.clone();
        points = other.points;
        reviewers = new BitSet[other.reviewers.length];
        for (int p = 0; p < reviewers.length; p++) {
            reviewers[p] = (BitSet) other.reviewers[p].clone();
        }
    }

    Placement copy() {
        return new Placement(this);
    }

    void put(int proposal, int reviewer) {
        reviewers[proposal].set(reviewer);
        loads[reviewer]++;
        points += board.points(proposal, reviewer);
    }

    void take(int proposal, int reviewer) {
        reviewers[proposal].clear(reviewer);
        loads[reviewer]--;
        points -= board.points(proposal, reviewer);
    }

    boolean has(int proposal, int reviewer) {
        return reviewers[proposal].get(reviewer);
    }

    /** Returns the positions of the reviewers of a proposal, in their order. */
    IntStream of(int proposal) {
        return reviewers[proposal].stream();
    }

    int load(int reviewer) {
        return loads[reviewer];
    }

    /** Returns the sum of the affinities, in points. */
    long points() {
        return points;
    }

    /** Says whether the proposal has somebody of the reviewer's institution, those left out not counted. */
    boolean hasColleague(int proposal, int reviewer, IntPredicate leftOut) {
        Reviewer one = board.instance().reviewer(reviewer);
        return of(proposal)
                .filter(other -> !leftOut.test(other))
                .anyMatch(other -> one.isColleagueOf(board.instance().reviewer(other)));
    }
}
