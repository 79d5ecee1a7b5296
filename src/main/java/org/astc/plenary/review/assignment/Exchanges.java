package org.astc.plenary.review.assignment;

import java.util.List;
import java.util.PriorityQueue;

/** The exchanges between groups that keep all hard rules and the floor, those of the least loss first. */
final class Exchanges {
    private static final int MOST = 20_000;

    private final Board board;
    private final Loads loads;
    private final int floor;
    private final Placement placement;
    private final Groups groups;
    private final PriorityQueue<Exchange> worstFirst = new PriorityQueue<>(Exchange.LEAST_LOSS.reversed());

    private Exchanges(Board board, Loads loads, int floor, Placement placement, Groups groups) {
        this.board = board;
        this.loads = loads;
        this.floor = floor;
        this.placement = placement;
        this.groups = groups;
    }

    /** Returns up to 20,000 of them. */
    static List<Exchange> of(Board board, Loads loads, int floor, Placement placement, Groups groups) {
        Exchanges exchanges = new Exchanges(board, loads, floor, placement, groups);
        for (int p = 0; p < board.proposals(); p++) {
            int proposal = p;
            placement.of(p).filter(r -> !board.isKept(proposal, r)).forEach(r -> exchanges.add(proposal, r));
        }
        return exchanges.worstFirst.stream().sorted(Exchange.LEAST_LOSS).toList();
    }

    private void add(int proposal, int reviewer) {
        for (int s = 0; s < board.reviewers(); s++) {
            if (groups.ofReviewer(s) < 0
                    || groups.ofReviewer(s) == groups.ofProposal(proposal)
                    || !mayReplace(proposal, reviewer, s)) {
                continue;
            }
            int loss = board.points(proposal, reviewer) - board.points(proposal, s);
            if (placement.load(s) < loads.most(s) && placement.load(reviewer) > loads.least(reviewer)) {
                keep(new Exchange(proposal, reviewer, Exchange.NONE, s, loss));
            }
            for (int q = proposal + 1; q < board.proposals(); q++) {
                if (placement.has(q, s) && !board.isKept(q, s) && mayReplace(q, s, reviewer)) {
                    int otherLoss = board.points(q, s) - board.points(q, reviewer);
                    keep(new Exchange(proposal, reviewer, q, s, loss + otherLoss));
                }
            }
        }
    }

    private boolean mayReplace(int proposal, int reviewer, int by) {
        return board.isOpen(proposal, by)
                && board.points(proposal, by) >= floor
                && !placement.hasColleague(proposal, by, other -> other == reviewer);
    }

    private void keep(Exchange exchange) {
        worstFirst.add(exchange);
        if (worstFirst.size() > MOST) {
            worstFirst.remove();
        }
    }
}
