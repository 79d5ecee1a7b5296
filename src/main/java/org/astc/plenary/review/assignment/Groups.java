package org.astc.plenary.review.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The groups into which reviews fall: two proposals are of one group if a chain of common reviewers leads from one to
 * the other. Scores of different groups cannot be compared. Reviewers without a review are in none.
 */
final class Groups {
    private static final int NONE = -1;

    private final Board board;
    private final Placement placement;
    private final int[] proposals;
    private final int[] reviewers;
    private int count;

    private Groups(Board board, Placement placement) {
        this.board = board;
        this.placement = placement;
        proposals = new int[board.proposals()];
        reviewers = new int[board.reviewers()];
        Arrays.fill(proposals, NONE);
        Arrays.fill(reviewers, NONE);
    }

    static Groups of(Board board, Placement placement) {
        Groups groups = new Groups(board, placement);
        for (int p = 0; p < groups.proposals.length; p++) {
            if (groups.proposals[p] == NONE) {
                groups.spread(p);
                groups.count++;
            }
        }
        return groups;
    }

    private void spread(int first) {
        Deque<Integer> waiting = new ArrayDeque<>();
        proposals[first] = count;
        waiting.add(first);
        while (!waiting.isEmpty()) {
            int proposal = waiting.remove();
            placement.of(proposal).filter(r -> reviewers[r] == NONE).forEach(r -> {
                reviewers[r] = count;
                for (int p = 0; p < board.proposals(); p++) {
                    if (proposals[p] == NONE && placement.has(p, r)) {
                        proposals[p] = count;
                        waiting.add(p);
                    }
                }
            });
        }
    }

    int count() {
        return count;
    }

    int ofProposal(int proposal) {
        return proposals[proposal];
    }

    /** Returns the group of the reviewer; negative without a review. */
    int ofReviewer(int reviewer) {
        return reviewers[reviewer];
    }
}
