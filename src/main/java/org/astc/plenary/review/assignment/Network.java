package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The flow behind an assignment: a unit is a review. It leaves its proposal, passes the institution of the reviewer on
 * this proposal, which lets one unit through, and the reviewer, and ends in the sink. A reviewer's least load is an arc
 * so rewarding that it is filled before any other. Pairs that are kept are not in it; the room that they take is.
 */
final class Network {
    /** More than any detour over all reviewers could save. */
    private static final long REWARD = 1L << 36;

    private static final int SINK = 0;

    private final Board board;
    private final Loads loads;
    private final int floor;
    private final Flow flow;
    private final List<Way> ways = new ArrayList<>();
    private final int[] leastArcs;
    private int nodes;
    private int unplaced = -1;
    private int missing;

    private record Way(int proposal, int reviewer, int arc) {}

    private Network(Board board, Loads loads, int floor) {
        this.board = board;
        this.loads = loads;
        this.floor = floor;
        Institutions institutions = Institutions.of(board.instance().reviewers());
        nodes = 1 + board.reviewers() + board.proposals();
        Arcs arcs = new Arcs();
        leastArcs = new int[board.reviewers()];
        for (int r = 0; r < leastArcs.length; r++) {
            int kept = board.keptBy(r);
            int least = Math.max(loads.least(r), kept);
            leastArcs[r] = arcs.add(nodeOfReviewer(r), SINK, least - kept, -REWARD);
            arcs.add(nodeOfReviewer(r), SINK, Math.max(0, loads.most(r) - least), 0);
        }
        for (int p = 0; p < board.proposals(); p++) {
            addWays(p, institutions, arcs);
        }
        flow = new Flow(nodes, arcs, SINK, -REWARD);
    }

    private record Institutions(int[] of, int shared) {
        static final int ALONE = -1;

        static Institutions of(List<Reviewer> reviewers) {
            Map<String, Integer> people = new HashMap<>();
            reviewers.forEach(one -> one.institution().ifPresent(name -> people.merge(name, 1, Integer::sum)));
            Map<String, Integer> numbers = new HashMap<>();
            int[] of = new int[reviewers.size()];
            for (int r = 0; r < of.length; r++) {
                String name = reviewers.get(r).institution().orElse("");
                of[r] = people.getOrDefault(name, 0) < 2 ? ALONE : numbers.computeIfAbsent(name, any -> numbers.size());
            }
            return new Institutions(of, numbers.size());
        }
    }

    private void addWays(int proposal, Institutions institutions, Arcs arcs) {
        int[] gates = new int[institutions.shared()];
        for (int r = 0; r < board.reviewers(); r++) {
            if (!board.isOpen(proposal, r) || board.points(proposal, r) < floor) {
                continue;
            }
            int from = nodeOfProposal(proposal);
            int institution = institutions.of()[r];
            if (institution != Institutions.ALONE) {
                if (gates[institution] == 0) {
                    gates[institution] = nodes++;
                    arcs.add(from, gates[institution], 1, 0);
                }
                from = gates[institution];
            }
            int price = Affinity.ONE - board.points(proposal, r);
            ways.add(new Way(proposal, r, arcs.add(from, nodeOfReviewer(r), 1, price)));
        }
    }

    private static int nodeOfReviewer(int reviewer) {
        return 1 + reviewer;
    }

    private int nodeOfProposal(int proposal) {
        return 1 + board.reviewers() + proposal;
    }

    /**
     * Returns the assignment of the highest total affinity in which no chosen pair is below the floor, if there is one.
     */
    static Optional<Placement> best(Board board, Loads loads, int floor) {
        Network network = new Network(board, loads, floor);
        return network.isFilled() ? Optional.of(network.placement()) : Optional.empty();
    }

    /** Says why there is no assignment; empty if there is one. */
    static Optional<CannotBeStaffed> shortage(Board board, Loads loads) {
        Network network = new Network(board, loads, 0);
        return network.isFilled() ? Optional.empty() : Optional.of(network.shortage());
    }

    private boolean isFilled() {
        for (int p = 0; p < board.proposals(); p++) {
            for (int left = board.wantedBy(p) - board.keptOf(p); left > 0; left--) {
                if (!flow.send(nodeOfProposal(p))) {
                    unplaced = p;
                    missing = left;
                    return false;
                }
            }
        }
        return shortReviewer() < 0;
    }

    private int shortReviewer() {
        for (int r = 0; r < leastArcs.length; r++) {
            if (flow.roomOf(leastArcs[r]) > 0) {
                return r;
            }
        }
        return -1;
    }

    private Placement placement() {
        Placement placement = new Placement(board);
        ways.stream()
                .filter(way -> flow.carriedBy(way.arc()) > 0)
                .forEach(way -> placement.put(way.proposal(), way.reviewer()));
        return placement;
    }

    private CannotBeStaffed shortage() {
        Shortage shortage = new Shortage(board, loads);
        if (unplaced < 0) {
            int reviewer = shortReviewer();
            return shortage.ofReviewer(reviewer, loads.least(reviewer) - flow.roomOf(leastArcs[reviewer]));
        }
        return shortage.ofProposal(
                unplaced, missing, p -> flow.wasReached(nodeOfProposal(p)), r -> flow.wasReached(nodeOfReviewer(r)));
    }
}
