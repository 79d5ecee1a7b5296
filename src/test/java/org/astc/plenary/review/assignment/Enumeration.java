package org.astc.plenary.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** All assignments of a small instance that keep its hard rules, one after the other; written without the engine. */
final class Enumeration {
    private final Instance instance;
    private final Consumer<Enumeration> visitor;
    private final List<List<Integer>> chosen = new ArrayList<>();
    private final int[] loads;

    private Enumeration(Instance instance, Consumer<Enumeration> visitor) {
        this.instance = instance;
        this.visitor = visitor;
        loads = new int[instance.reviewers().size()];
    }

    /** Visits each of them; loads are within the reviewers' own bounds only. */
    static void visit(Instance instance, Consumer<Enumeration> visitor) {
        new Enumeration(instance, visitor).proposal();
    }

    private void proposal() {
        if (chosen.size() == instance.proposals().size()) {
            for (int r = 0; r < loads.length; r++) {
                if (loads[r] < instance.reviewer(r).least()
                        || loads[r] > instance.reviewer(r).most()) {
                    return;
                }
            }
            visitor.accept(this);
            return;
        }
        chosen.add(new ArrayList<>());
        reviewer(0);
        chosen.remove(chosen.size() - 1);
    }

    private void reviewer(int from) {
        int p = chosen.size() - 1;
        List<Integer> here = chosen.get(p);
        if (here.size() == instance.proposal(p).reviews()) {
            if (hasAllKept(p, here)) {
                proposal();
            }
            return;
        }
        for (int r = from; r < loads.length; r++) {
            if (isAllowed(p, r, here)) {
                here.add(r);
                loads[r]++;
                reviewer(r + 1);
                loads[r]--;
                here.remove(here.size() - 1);
            }
        }
    }

    private boolean hasAllKept(int proposal, List<Integer> here) {
        return instance.kept().stream()
                .filter(pair ->
                        pair.proposal().equals(instance.proposal(proposal).id()))
                .allMatch(pair ->
                        here.stream().anyMatch(r -> instance.reviewer(r).id().equals(pair.reviewer())));
    }

    private boolean isAllowed(int proposal, int reviewer, List<Integer> here) {
        Pair pair = instance.pair(proposal, reviewer);
        Reviewer one = instance.reviewer(reviewer);
        return !instance.conflicts().contains(pair)
                && !instance.barred().contains(pair)
                && one.institution()
                        .filter(instance.proposal(proposal).institutions()::contains)
                        .isEmpty()
                && here.stream()
                        .noneMatch(other -> one.institution().isPresent()
                                && instance.reviewer(other).institution().equals(one.institution()));
    }

    boolean has(int proposal, int reviewer) {
        return chosen.get(proposal).contains(reviewer);
    }

    /** Says whether it is made of exactly these pairs. */
    boolean isMadeOf(List<Pair> pairs) {
        int size = 0;
        for (int p = 0; p < chosen.size(); p++) {
            for (int r : chosen.get(p)) {
                size++;
                if (!pairs.contains(instance.pair(p, r))) {
                    return false;
                }
            }
        }
        return size == pairs.size();
    }

    int[] loads() {
        return loads;
    }

    long points() {
        long points = 0;
        for (int p = 0; p < chosen.size(); p++) {
            for (int r : chosen.get(p)) {
                points += Affinity.points(instance.proposal(p), instance.reviewer(r));
            }
        }
        return points;
    }

    /** The lowest affinity of a pair that is not kept by hand. */
    OptionalLong weakest() {
        List<Integer> all = new ArrayList<>();
        for (int p = 0; p < chosen.size(); p++) {
            for (int r : chosen.get(p)) {
                if (!instance.kept().contains(instance.pair(p, r))) {
                    all.add(Affinity.points(instance.proposal(p), instance.reviewer(r)));
                }
            }
        }
        return all.stream().mapToLong(Integer::longValue).min();
    }

    /** Whether chains of common reviewers join all proposals. */
    boolean isConnected() {
        List<Integer> joined = new ArrayList<>(List.of(0));
        for (int i = 0; i < joined.size(); i++) {
            for (int p = 0; p < chosen.size(); p++) {
                if (!joined.contains(p) && chosen.get(joined.get(i)).stream().anyMatch(chosen.get(p)::contains)) {
                    joined.add(p);
                }
            }
        }
        return joined.size() == chosen.size();
    }
}
