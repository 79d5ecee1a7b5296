package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins groups of reviews until there is one, if that can be done without breaking a hard rule or going below a floor.
 * Each step joins at least two: by the exchange that loses least ({@link Exchanges}); if none does, by new flows in
 * which reviewers are put to proposals of other groups ({@link Bridges}). Where neither does it gives up, which does
 * not prove that there is no way.
 */
final class Repair {
    private final Loads loads;
    private final int floor;
    private final int fewest;
    private final List<Step> steps = new ArrayList<>();
    private Board board;
    private Placement placement;
    private Groups groups;

    /**
     * A step of the repair.
     *
     * @param taken pairs that were taken apart
     * @param put pairs that were made instead
     * @param loss of affinity in points; negative for a gain
     */
    record Step(List<Pair> taken, List<Pair> put, long loss) {}

    private Repair(Board board, Loads loads, int floor, Placement placement) {
        this.board = board;
        this.loads = loads;
        this.floor = floor;
        this.placement = placement;
        groups = Groups.of(board, placement);
        int busy = (int) IntStream.range(0, board.reviewers())
                .filter(r -> loads.least(r) > 0)
                .count();
        fewest = Math.max(1, board.proposals() + busy - board.wanted());
    }

    static Repair of(Board board, Loads loads, int floor, Placement placement) {
        Repair repair = new Repair(board, loads, floor, placement);
        while (!repair.isDone() && repair.improved()) {}
        return repair;
    }

    /** Says whether there are as few groups as there are pairs enough to join. */
    boolean isDone() {
        return groups.count() <= fewest;
    }

    Placement placement() {
        return placement;
    }

    int groups() {
        return groups.count();
    }

    List<Step> steps() {
        return steps;
    }

    private boolean improved() {
        Optional<Placement> better = exchanged().or(this::forced);
        better.ifPresent(this::accept);
        return better.isPresent();
    }

    private void accept(Placement better) {
        steps.add(new Step(onlyIn(placement, better), onlyIn(better, placement), placement.points() - better.points()));
        placement = better;
        groups = Groups.of(board, better);
    }

    private Optional<Placement> exchanged() {
        for (Exchange exchange : Exchanges.of(board, loads, floor, placement, groups)) {
            Placement tried = placement.copy();
            exchange.apply(tried);
            if (joins(tried)) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private boolean joins(Placement tried) {
        return Groups.of(board, tried).count() < groups.count();
    }

    private Optional<Placement> forced() {
        Optional<Bridges.Found> found = new Bridges(loads, floor).join(board, groups);
        found.ifPresent(one -> board = one.board());
        return found.map(Bridges.Found::placement);
    }

    private List<Pair> onlyIn(Placement one, Placement other) {
        List<Pair> pairs = new ArrayList<>();
        for (int p = 0; p < board.proposals(); p++) {
            int proposal = p;
            one.of(p)
                    .filter(r -> !other.has(proposal, r))
                    .forEach(r -> pairs.add(board.instance().pair(proposal, r)));
        }
        return pairs;
    }
}
