package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Tries to undo a release from its file and from what anybody may know. It is told nothing of how the hidden cells were
 * chosen. What it cannot decide it refuses.
 */
public final class Audit {
    private final Attacker attacker;
    private final Deadline deadline;
    private final Published published;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Differencing> comparisons = new ArrayList<>();
    private final Set<String> objections = new LinkedHashSet<>();
    private final List<Besieged> besieged = new ArrayList<>();
    private final Map<Spot, List<Besieged>> where = new HashMap<>();

    private Audit(Attacker attacker, Published published) {
        this.attacker = attacker;
        this.published = published;
        deadline = new Deadline(attacker.patience());
        attacker.publicly().forEach(published::learn);
        objections.addAll(published.objections());
        exhibits.add(new Exhibit(0, attacker.frame(), published));
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
        Audit audit = new Audit(attacker, Published.read(csv));
        audit.compare();
        audit.tooSmall();
        audit.attributes();
        audit.besiege(List.of(audit.exhibits.get(0)), List.of());
        if (!audit.comparisons.isEmpty()) {
            audit.besiege(audit.exhibits, audit.comparisons);
        }
        return audit;
    }

    /** Examines every hidden cell. */
    public Verdict verdict() {
        Set<Verdict.Exposure> exposures = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>(objections);
        Map<Spot, Verdict.Interval> intervals = new HashMap<>();
        for (Besieged system : besieged) {
            if (system.isFeasible()) {
                system.breaches().forEach(breach -> enter(breach, system, exposures, all));
                system.numbers().forEach((spot, cell) -> {
                    int[] span = system.span(cell);
                    intervals.put(spot, new Verdict.Interval(span[0], span[1]));
                });
            } else if (system.isLinked()) {
                all.add(Differencing.DIFFERS + releases() + ": no table fits them all");
            } else {
                system.numbers().keySet().forEach(spot -> exposures.add(new Verdict.Exposure(spot, null)));
            }
        }
        return new Verdict(List.copyOf(exposures), List.copyOf(all), Map.copyOf(intervals));
    }

    /** Says whether the hidden cell could be told without exposing another. */
    public boolean canTell(Spot cell, int count) {
        return where.containsKey(cell)
                && !revealsAttribute(cell, count)
                && comparisons.stream().allMatch(one -> one.canTell(cell, count))
                && where.get(cell).stream()
                        .allMatch(system -> system.isFeasible()
                                && system.canTell(system.numbers().get(cell), count));
    }

    /** Counts the cell as told from now on. */
    public void tell(Spot cell, int count) {
        where.remove(cell).forEach(system -> system.tell(system.numbers().get(cell), count));
        published.learn(cell, count);
    }

    /** Releases of other people are no help. */
    private void compare() {
        for (Attacker.Earlier one : attacker.earlier()) {
            if (one.frame().population().equals(attacker.frame().population())) {
                Exhibit earlier = new Exhibit(exhibits.size(), one.frame(), Published.read(one.csv()));
                exhibits.add(earlier);
                comparisons.add(new Differencing(exhibits.get(0), earlier));
            }
        }
        List<String> found = new ArrayList<>();
        comparisons.forEach(one -> one.gate(found));
        objections.addAll(found);
    }

    private void besiege(List<Exhibit> releases, List<Differencing> links) {
        Set<Place> alone = new HashSet<>();
        Map<Place, Spot> remedies = new HashMap<>();
        attacker.alone().forEach(spot -> alone.add(new Place(0, spot)));
        for (Differencing one : links) {
            alone.addAll(one.alone(attacker.alone()));
            remedies.putAll(one.remedies(attacker.publicly().keySet()));
        }
        Map<Place, Besieged> past = new HashMap<>();
        List<Differencing> all = new ArrayList<>(between(releases));
        List<Besieged> earlier = past(releases, all);
        if (!earlier.stream().allMatch(Besieged::isFeasible)) {
            all.clear(); // they were told all the same
            earlier = past(releases, all);
        }
        earlier.forEach(system -> system.cells().forEach(cell -> past.put(cell, system)));
        all.addAll(links);
        for (Besieged system : systems(releases, all, evidence(alone, remedies, !links.isEmpty(), past))) {
            besieged.add(system);
            system.numbers()
                    .keySet()
                    .forEach(spot -> where.computeIfAbsent(spot, any -> new ArrayList<>())
                            .add(system));
        }
    }

    /** The earlier releases by themselves. */
    private List<Besieged> past(List<Exhibit> releases, List<Differencing> between) {
        return systems(releases.subList(1, releases.size()), between, evidence(Set.of(), Map.of(), false, Map.of()));
    }

    /** Earlier releases are compared with one another, too. */
    private static List<Differencing> between(List<Exhibit> releases) {
        List<Differencing> pairs = new ArrayList<>();
        for (int later = 2; later < releases.size(); later++) {
            for (int first = 1; first < later; first++) {
                pairs.add(new Differencing(releases.get(later), releases.get(first)));
            }
        }
        return pairs;
    }

    private Evidence evidence(Set<Place> alone, Map<Place, Spot> remedies, boolean linked, Map<Place, Besieged> past) {
        int most = exhibits.stream()
                .flatMap(one -> one.cells().known().values().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        return new Evidence(exhibits, most, alone, remedies, linked, past, deadline);
    }

    private List<Besieged> systems(List<Exhibit> releases, List<Differencing> links, Evidence evidence) {
        Equations equations = new Equations();
        for (Exhibit release : releases) {
            release.cells().known().forEach((spot, count) -> equations.know(release.place(spot), count));
            release.cells().hidden().forEach(spot -> equations.hide(release.place(spot)));
            new Links(release.frame(), release.number(), release.spots(), equations).add();
        }
        links.forEach(one -> one.link(equations));
        objections.addAll(equations.objections());
        return equations.islands().stream()
                .map(island -> new Besieged(island, evidence))
                .toList();
    }

    /** A cell of an earlier release is protected by hiding what the new one tells of it, if anything can be. */
    private void enter(Besieged.Breach breach, Besieged system, Set<Verdict.Exposure> exposures, Set<String> all) {
        Place cell = breach.cell();
        Spot insider = breach.insider() == null || breach.insider().release() > 0
                ? null
                : breach.insider().spot();
        if (cell.release() == 0) {
            exposures.add(new Verdict.Exposure(cell.spot(), insider));
        } else {
            all.add(Differencing.DIFFERS + exhibits.get(cell.release()).frame().release()
                    + " so that a cell hidden there can be narrowed down: " + cell.spot());
            system.remedy(cell).ifPresent(spot -> exposures.add(new Verdict.Exposure(spot, null)));
        }
    }

    private String releases() {
        return attacker.earlier().stream().map(one -> one.frame().release()).collect(Collectors.joining(", "));
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
