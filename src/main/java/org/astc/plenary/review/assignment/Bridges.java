package org.astc.plenary.review.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the best flow in which a reviewer is put to a proposal of another group, and, where that parts others, for
 * one with two such pairs, and so on: the pairs of the highest affinity first, those with fewer pairs before those with
 * more. Ends after a number of flows that is smaller where they are larger.
 */
final class Bridges {
    private static final int WORK = 2_000_000;
    private static final int FEWEST = 60;
    private static final int MOST = 2_000;

    private final Loads loads;
    private final int floor;

    /** An assignment of fewer groups, and the board on which its bridges are kept. */
    record Found(Board board, Placement placement) {}

    private record Bridge(int proposal, int reviewer, int points) {}

    Bridges(Loads loads, int floor) {
        this.loads = loads;
        this.floor = floor;
    }

    Optional<Found> join(Board start, Groups groups) {
        int left = Math.max(FEWEST, Math.min(MOST, WORK / (start.proposals() * start.reviewers())));
        record State(Board board, Groups groups) {}
        Deque<State> waiting = new ArrayDeque<>(List.of(new State(start, groups)));
        while (!waiting.isEmpty()) {
            State state = waiting.remove();
            for (Bridge bridge : bridges(state.board(), state.groups())) {
                if (left-- == 0) {
                    return Optional.empty();
                }
                Board board = state.board().keeping(bridge.proposal(), bridge.reviewer());
                Optional<Placement> placement = Network.best(board, loads, floor);
                if (placement.isPresent()) {
                    Groups made = Groups.of(board, placement.orElseThrow());
                    if (made.count() < groups.count()) {
                        return Optional.of(new Found(board, placement.orElseThrow()));
                    }
                    waiting.add(new State(board, made));
                }
            }
        }
        return Optional.empty();
    }

    private List<Bridge> bridges(Board board, Groups groups) {
        List<Bridge> bridges = new ArrayList<>();
        for (int p = 0; p < board.proposals(); p++) {
            boolean isFull = board.keptOf(p) >= board.wantedBy(p);
            for (int r = 0; r < board.reviewers() && !isFull; r++) {
                if (board.isOpen(p, r)
                        && board.points(p, r) >= floor
                        && board.keptBy(r) < loads.most(r)
                        && groups.ofReviewer(r) != groups.ofProposal(p)) {
                    bridges.add(new Bridge(p, r, board.points(p, r)));
                }
            }
        }
        bridges.sort(Comparator.comparingInt(Bridge::points).reversed());
        return bridges;
    }
}
