package org.astc.plenary.review.assignment;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Assigns reviewers to proposals. Hard rules first: everybody's bounds, no conflict, nothing barred, one reviewer of an
 * institution on a proposal, loads as even as these allow. Then the weakest pair: no pair that is chosen is below the
 * best floor that can be reached. Then the total affinity: the highest above that floor. Then reviews are joined into
 * one group.
 *
 * <p>If the floor costs more than 2 % of the total, it is lowered by 5 %, no further: the weakest pair wins.
 */
public final class Assigner {
    private static final int PERCENT_OF_TOTAL = 98;
    private static final int PERCENT_OF_FLOOR = 95;
    private static final int ALL = 100;

    private final Board board;
    private final Loads loads;
    private final Placement optimum;

    private Assigner(Board board, Loads loads, Placement optimum) {
        this.board = board;
        this.loads = loads;
        this.optimum = optimum;
    }

    /**
     * Makes the assignment; of the same instance always the same.
     *
     * @throws CannotBeStaffed if no assignment keeps the hard rules
     */
    public static Outcome assign(Instance instance) {
        Board board = Board.of(instance);
        Loads own = Loads.own(board);
        Loads even = own.aroundMean(board.wanted());
        Optional<Placement> optimum = Network.best(board, even, 0);
        if (optimum.isEmpty()) {
            Network.shortage(board, own).ifPresent(shortage -> {
                throw shortage;
            });
            even = own.aroundLevel(
                    board.wanted(), loads -> Network.best(board, loads, 0).isPresent());
            optimum = Network.best(board, even, 0);
        }
        return new Assigner(board, even, optimum.orElseThrow()).outcome();
    }

    private Outcome outcome() {
        Floor highest = highestFloor();
        int lowered = (highest.points() * PERCENT_OF_FLOOR + ALL - 1) / ALL;
        Floor chosen = highest;
        if (highest.best().points() * ALL < optimum.points() * PERCENT_OF_TOTAL) {
            chosen = new Floor(lowered, Network.best(board, loads, lowered).orElseThrow());
        }
        Repair repair = Repair.of(board, loads, chosen.points(), chosen.best());
        if (!repair.isDone() && chosen.points() > lowered) {
            Repair deeper = Repair.of(board, loads, lowered, chosen.best());
            repair = deeper.groups() < repair.groups() ? deeper : repair;
        }
        boolean isAnyChosen = IntStream.range(0, board.proposals()).anyMatch(p -> board.keptOf(p) < board.wantedBy(p));
        return new Outcome(
                board, repair, optimum.points(), isAnyChosen ? Optional.of(highest.points()) : Optional.empty());
    }

    /** A least affinity of chosen pairs, and the best assignment with it. */
    private record Floor(int points, Placement best) {}

    /**
     * Finds the highest affinity that every chosen pair can have at once. It is looked for from above, in growing
     * steps, where networks are small.
     */
    private Floor highestFloor() {
        int[] candidates = candidates();
        Floor found = new Floor(0, optimum);
        int possible = -1;
        int tooHigh = candidates.length;
        int step = 1;
        while (tooHigh - possible > 1) {
            int tried = possible < 0 ? Math.max(0, tooHigh - step) : (possible + tooHigh) / 2;
            Optional<Placement> best = Network.best(board, loads, candidates[tried]);
            if (best.isPresent()) {
                possible = tried;
                found = new Floor(candidates[tried], best.orElseThrow());
            } else {
                tooHigh = tried;
                step *= 2;
            }
        }
        return found;
    }

    /** The affinities of the open pairs, lowest first, up to what each proposal could reach if it were the only one. */
    private int[] candidates() {
        int highest = IntStream.range(0, board.proposals())
                .map(this::highestFloorAlone)
                .min()
                .orElse(Affinity.ONE);
        return IntStream.range(0, board.proposals())
                .flatMap(this::open)
                .filter(points -> points <= highest)
                .sorted()
                .distinct()
                .toArray();
    }

    private int highestFloorAlone(int proposal) {
        int missing = board.wantedBy(proposal) - board.keptOf(proposal);
        int[] best = open(proposal).sorted().toArray();
        return missing == 0 ? Affinity.ONE : best[best.length - missing];
    }

    private IntStream open(int proposal) {
        return IntStream.range(0, board.reviewers())
                .filter(r -> board.isOpen(proposal, r))
                .map(r -> board.points(proposal, r));
    }
}
