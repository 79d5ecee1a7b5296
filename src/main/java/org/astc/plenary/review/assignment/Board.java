package org.astc.plenary.review.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each pair of an instance is worth, and whether it may be chosen; by positions in its lists. */
final class Board {
    /** What a pair is to the assignment. */
    enum Standing {
        OPEN,
        KEPT,
        CONFLICT,
        OWN_INSTITUTION,
        BARRED,
        /** Somebody of the reviewer's institution is kept on the proposal. */
        COLLEAGUE_KEPT
    }

    private final Instance instance;
    private final int[][] points;
    private final Standing[][] standings;

    private Board(Instance instance, int[][] points, Standing[][] standings) {
        this.instance = instance;
        this.points = points;
        this.standings = standings;
    }

    static Board of(Instance instance) {
        int proposals = instance.proposals().size();
        int reviewers = instance.reviewers().size();
        Board board = new Board(instance, new int[proposals][reviewers], new Standing[proposals][reviewers]);
        for (int p = 0; p < proposals; p++) {
            for (int r = 0; r < reviewers; r++) {
                board.points[p][r] = Affinity.points(instance.proposal(p), instance.reviewer(r));
                board.standings[p][r] = board.standing(p, r);
            }
        }
        Map<String, Integer> proposalAt = positions(
                instance.proposals().stream().map(ProposalToReview::id).toList());
        Map<String, Integer> reviewerAt =
                positions(instance.reviewers().stream().map(Reviewer::id).toList());
        instance.kept().forEach(pair -> board.keep(proposalAt.get(pair.proposal()), reviewerAt.get(pair.reviewer())));
        return board;
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    private Standing standing(int proposal, int reviewer) {
        Pair pair = instance.pair(proposal, reviewer);
        if (instance.conflicts().contains(pair)) {
            return Standing.CONFLICT;
        }
        boolean own = instance.reviewer(reviewer)
                .institution()
                .filter(instance.proposal(proposal).institutions()::contains)
                .isPresent();
        if (own) {
            return Standing.OWN_INSTITUTION;
        }
        return instance.barred().contains(pair) ? Standing.BARRED : Standing.OPEN;
    }

    private void keep(int proposal, int reviewer) {
        for (int r = 0; r < reviewers(); r++) {
            if (standings[proposal][r] == Standing.OPEN
                    && instance.reviewer(r).isColleagueOf(instance.reviewer(reviewer))) {
                standings[proposal][r] = Standing.COLLEAGUE_KEPT;
            }
        }
        standings[proposal][reviewer] = Standing.KEPT;
    }

    /** Returns a board on which the open pair is kept too. */
    Board keeping(int proposal, int reviewer) {
        Standing[][] copy = standings.clone();
        copy[proposal] = copy[proposal].clone();
        Board board = new Board(instance, points, copy);
        board.keep(proposal, reviewer);
        return board;
    }

    Instance instance() {
        return instance;
    }

    int proposals() {
        return points.length;
    }

    int reviewers() {
        return instance.reviewers().size();
    }

    int points(int proposal, int reviewer) {
        return points[proposal][reviewer];
    }

    Standing standingOf(int proposal, int reviewer) {
        return standings[proposal][reviewer];
    }

    boolean isOpen(int proposal, int reviewer) {
        return standings[proposal][reviewer] == Standing.OPEN;
    }

    boolean isKept(int proposal, int reviewer) {
        return standings[proposal][reviewer] == Standing.KEPT;
    }

    /** Returns how many reviewers the proposal has by hand. */
    int keptOf(int proposal) {
        int kept = 0;
        for (int r = 0; r < reviewers(); r++) {
            kept += isKept(proposal, r) ? 1 : 0;
        }
        return kept;
    }

    /** Returns how many proposals the reviewer has by hand. */
    int keptBy(int reviewer) {
        int kept = 0;
        for (int p = 0; p < proposals(); p++) {
            kept += isKept(p, reviewer) ? 1 : 0;
        }
        return kept;
    }

    /** Returns how many reviewers the proposal is to have in the end. */
    int wantedBy(int proposal) {
        return Math.max(instance.proposal(proposal).reviews(), keptOf(proposal));
    }

    /** Returns how many reviews are to be written in all. */
    int wanted() {
        int wanted = 0;
        for (int p = 0; p < proposals(); p++) {
            wanted += wantedBy(p);
        }
        return wanted;
    }
}
