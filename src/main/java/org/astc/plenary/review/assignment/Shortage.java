package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Puts into words why there is no assignment. */
final class Shortage {
    private static final int NAMED = 10;

    private final Board board;
    private final Loads loads;

    Shortage(Board board, Loads loads) {
        this.board = board;
        this.loads = loads;
    }

    /** The reviewer could not be given as many reviews as they are to have, though all proposals have theirs. */
    CannotBeStaffed ofReviewer(int reviewer, int load) {
        return new CannotBeStaffed(
                loads.leastOfAll() > board.wanted()
                        ? "review.assignment.short.surplus"
                        : "review.assignment.short.least",
                board.instance().reviewer(reviewer).id(),
                text(loads.least(reviewer)),
                text(load),
                text(loads.leastOfAll()),
                text(board.wanted()));
    }

    /**
     * The proposal lacks a reviewer.
     *
     * @param missing how many reviewers it lacks
     * @param proposals with which it competes, itself among them: no other reviewers are left for any of these
     * @param reviewers whom they can have, all of them full
     */
    CannotBeStaffed ofProposal(int proposal, int missing, IntPredicate proposals, IntPredicate reviewers) {
        String id = board.instance().proposal(proposal).id();
        int reachable = reachable(proposal);
        if (reachable < board.wantedBy(proposal)) {
            return alone(proposal, id, reachable);
        }
        if (loads.mostOfAll() < board.wanted()) {
            return new CannotBeStaffed(
                    "review.assignment.short.room", id, text(board.wanted()), text(loads.mostOfAll()));
        }
        int[] competing =
                IntStream.range(0, board.proposals()).filter(proposals).toArray();
        int wanted = IntStream.of(competing).map(board::wantedBy).sum();
        return new CannotBeStaffed(
                "review.assignment.short.together",
                id,
                named(IntStream.of(competing)
                        .mapToObj(p -> board.instance().proposal(p).id())
                        .toList()),
                text(wanted),
                text(wanted - missing),
                named(IntStream.range(0, board.reviewers())
                        .filter(reviewers)
                        .mapToObj(r -> board.instance().reviewer(r).id())
                        .toList()));
    }

    private CannotBeStaffed alone(int proposal, String id, int reachable) {
        int full = (int) IntStream.range(0, board.reviewers())
                .filter(r -> board.isOpen(proposal, r) && isFull(r))
                .count();
        int left = board.reviewers() - full - board.keptOf(proposal);
        List<Object> arguments =
                new ArrayList<>(List.of(id, text(board.wantedBy(proposal)), text(reachable), text(board.reviewers())));
        for (Board.Standing standing :
                List.of(Board.Standing.CONFLICT, Board.Standing.OWN_INSTITUTION, Board.Standing.BARRED)) {
            int count = (int) IntStream.range(0, board.reviewers())
                    .filter(r -> board.standingOf(proposal, r) == standing)
                    .count();
            left -= count;
            arguments.add(text(count));
        }
        arguments.add(text(full));
        arguments.add(text(left - (reachable - board.keptOf(proposal))));
        return new CannotBeStaffed("review.assignment.short.alone", arguments.toArray());
    }

    /** How many reviewers the proposal could have if it were the only one. */
    private int reachable(int proposal) {
        Set<String> institutions = new HashSet<>();
        int reachable = board.keptOf(proposal);
        for (int r = 0; r < board.reviewers(); r++) {
            if (board.isOpen(proposal, r) && !isFull(r)) {
                reachable += board.instance()
                                .reviewer(r)
                                .institution()
                                .map(institutions::add)
                                .orElse(true)
                        ? 1
                        : 0;
            }
        }
        return reachable;
    }

    private boolean isFull(int reviewer) {
        return board.keptBy(reviewer) >= loads.most(reviewer);
    }

    private static String named(List<String> ids) {
        String names = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? names + ", … (" + ids.size() + ")" : names;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
