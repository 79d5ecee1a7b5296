package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Tries to undo a release from its file and from what anybody may know. It is told nothing of how the hidden cells were
 * chosen. What it cannot decide it refuses.
 */
public final class Audit {
    private final Attacker attacker;
    private final Published published;
    private final List<String> objections;
    private final List<Besieged> besieged = new ArrayList<>();
    private final Map<Spot, Besieged> where = new HashMap<>();

    private Audit(Attacker attacker, Published published, List<String> objections) {
        this.attacker = attacker;
        this.published = published;
        this.objections = objections;
    }

    /** Returns what is wrong with the release, from the text of its file. */
    public static Verdict of(String csv, Attacker attacker) {
        return begin(csv, attacker).verdict();
    }

    /**
     * Reads a release, to be asked what else it could tell.
     *
     * @throws Undecided if it takes too long
     */
    public static Audit begin(String csv, Attacker attacker) {
        Deadline deadline = new Deadline(attacker.patience());
        Published published = Published.read(csv);
        attacker.publicly().forEach(published::learn);
        List<Published> earlier = attacker.earlier().stream()
                .map(one -> Published.read(one.csv()))
                .toList();
        List<String> objections = new ArrayList<>(published.objections());
        for (int i = 0; i < earlier.size(); i++) {
            new Differencing(attacker, i, earlier.get(i), published).gate(objections);
        }
        Audit audit = new Audit(attacker, published, objections);
        audit.tooSmall();
        audit.attributes();
        // with withdrawals a later count can be smaller, and then no table fits that only grows
        if (!audit.besiege(deadline, earlier, true) && !earlier.isEmpty()) {
            audit.besiege(deadline, earlier, false);
        }
        return audit;
    }

    /** Examines every hidden cell. */
    public Verdict verdict() {
        List<Verdict.Exposure> exposures = new ArrayList<>();
        Map<Spot, Verdict.Interval> intervals = new HashMap<>();
        for (Besieged system : besieged) {
            if (!system.isFeasible()) {
                system.numbers().keySet().forEach(spot -> exposures.add(new Verdict.Exposure(spot, null)));
                continue;
            }
            exposures.addAll(system.exposures());
            system.numbers().forEach((spot, cell) -> {
                int[] span = system.span(cell);
                intervals.put(spot, new Verdict.Interval(span[0], span[1]));
            });
        }
        return new Verdict(List.copyOf(exposures), List.copyOf(objections), Map.copyOf(intervals));
    }

    /** Says whether the hidden cell could be told without exposing another. */
    public boolean canTell(Spot cell, int count) {
        Besieged system = where.get(cell);
        return system != null
                && system.isFeasible()
                && !revealsAttribute(cell, count)
                && system.canTell(system.numbers().get(cell), count);
    }

    /** Counts the cell as told from now on. */
    public void tell(Spot cell, int count) {
        Besieged system = where.remove(cell);
        system.tell(system.numbers().get(cell), count);
        published.learn(cell, count);
    }

    private boolean besiege(Deadline deadline, List<Published> earlier, boolean growing) {
        Equations equations = new Equations();
        enter(0, attacker.frame(), published, equations);
        for (int i = 0; i < earlier.size(); i++) {
            Frame old = attacker.earlier().get(i).frame();
            enter(i + 1, old, earlier.get(i), equations);
            new Differencing(attacker, i, earlier.get(i), published).link(equations, growing);
        }
        besieged.clear();
        where.clear();
        int most = Stream.concat(Stream.of(published), earlier.stream())
                .flatMap(one -> one.known().values().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        for (Equations.Island island : equations.islands()) {
            Besieged system = new Besieged(island, attacker, most, deadline);
            besieged.add(system);
            system.numbers().keySet().forEach(spot -> where.put(spot, system));
        }
        boolean fits = equations.objections().isEmpty() && besieged.stream().allMatch(Besieged::isFeasible);
        if (fits || !growing || earlier.isEmpty()) {
            equations.objections().forEach(objections::add);
        }
        return fits;
    }

    private static void enter(int release, Frame frame, Published cells, Equations equations) {
        cells.known().forEach((spot, count) -> equations.know(new Place(release, spot), count));
        cells.hidden().forEach(spot -> equations.hide(new Place(release, spot)));
        List<Spot> spots = Stream.concat(cells.known().keySet().stream(), cells.hidden().stream())
                .toList();
        new Links(frame, release, spots, equations).add();
    }

    private void tooSmall() {
        published.known().forEach((spot, count) -> {
            boolean small =
                    count > 0 && count < attacker.frame().smallest(spot.at().keySet());
            if (small && !attacker.publicly().containsKey(spot)) {
                objections.add("a small count is told: " + spot);
            }
        });
    }

    /** A group of whom all gave the same answer: told by published zeros beside it. */
    private void attributes() {
        new Groups(attacker.frame(), published, Spot.TOTAL, -1)
                .revealed()
                .forEach(group -> objections.add("a whole group has one answer: " + group));
    }

    private boolean revealsAttribute(Spot told, int count) {
        Groups groups = new Groups(attacker.frame(), published, told, count);
        return groups.reveals(told)
                || told.at().keySet().stream().anyMatch(code -> groups.reveals(told.without(Set.of(code))));
    }
}
