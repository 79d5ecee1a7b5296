package org.astc.plenary.inclusion.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Audit;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.Effort;
import org.astc.plenary.inclusion.protect.LinkedTables;
import org.astc.plenary.inclusion.protect.Protector;
import org.astc.plenary.inclusion.protect.Unprotectable;

/**
 * Which cells are hidden: chosen by the protector, attacked by the auditor, hidden better where it got through, until
 * it does not. Then each further cell that the audit can spare is told again.
 */
final class Pattern {
    private static final int ROUNDS = 20;

    private final Frame frame;
    private final Map<Spot, Integer> counts;
    private final Attacker outsider;
    private final LinkedTables tables;
    private final Set<Spot> hidden = new HashSet<>();
    private final Set<Spot> primary = new HashSet<>();

    /** @param outsider what the attacker knows; who is alone in a cell is found here */
    private Pattern(Frame frame, Map<Spot, Integer> counts, Attacker outsider) {
        this.frame = frame;
        this.counts = counts;
        this.outsider = outsider;
        this.tables = new LinkedTables(frame, counts);
    }

    /**
     * Chooses a pattern that passes the audit.
     *
     * @param memory what protectors of a larger frame found out; grows
     * @throws Unprotectable if a cell cannot be protected; a table must be withdrawn
     */
    static Pattern choose(
            Frame frame, Map<Spot, Integer> counts, Attacker outsider, Effort effort, List<Map<Spot, Double>> memory)
            throws Unprotectable {
        Pattern pattern = new Pattern(frame, counts, outsider);
        Protector protector =
                Protector.begin(pattern.tables, effort, outsider.publicly().keySet(), memory);
        Audit audit = pattern.defend(protector);
        pattern.spare(audit);
        return pattern;
    }

    Set<Spot> hidden() {
        return hidden;
    }

    /** Returns how many cells are hidden for the sake of others. */
    int complementary() {
        return (int) hidden.stream().filter(spot -> !primary.contains(spot)).count();
    }

    Set<Spot> primary() {
        return primary;
    }

    String csv() {
        return new CellFile(frame, counts, hidden).write();
    }

    Attacker attacker() {
        Set<Spot> alone = new HashSet<>();
        hidden.stream().filter(spot -> counts.get(spot) == 1).forEach(alone::add);
        return new Attacker(outsider.frame(), outsider.publicly(), alone, outsider.earlier(), outsider.patience());
    }

    private Audit defend(Protector protector) throws Unprotectable {
        Spot last = Spot.TOTAL;
        for (int round = 0; round < ROUNDS; round++) {
            take(protector);
            Audit audit = Audit.begin(csv(), attacker());
            Verdict verdict = audit.verdict();
            if (verdict.exposures().isEmpty()) {
                return audit;
            }
            for (Verdict.Exposure exposure : new LinkedHashSet<>(verdict.exposures())) {
                last = exposure.cell();
                protector.strengthen(exposure.cell(), exposure.insider());
            }
        }
        throw new Unprotectable(last);
    }

    private void take(Protector protector) {
        hidden.clear();
        primary.clear();
        protector.hidden().forEach(cell -> hidden.add(tables.spot(cell)));
        primary.addAll(hidden);
        protector.complementary().forEach(cell -> primary.remove(tables.spot(cell)));
    }

    /** The last pass: margins first, then the largest. Again, until nothing more can be told. */
    private void spare(Audit audit) {
        List<Spot> others = hidden.stream()
                .filter(this::isLarge)
                .sorted(Comparator.<Spot>comparingInt(spot -> spot.at().size())
                        .thenComparing(spot -> -counts.get(spot))
                        .thenComparing(Spot::toString))
                .toList();
        Set<Spot> left = new LinkedHashSet<>(others);
        boolean spared = true;
        while (spared) {
            spared = left.removeIf(spot -> {
                boolean can = audit.canTell(spot, counts.get(spot));
                if (can) {
                    audit.tell(spot, counts.get(spot));
                    hidden.remove(spot);
                }
                return can;
            });
        }
    }

    /**
     * Not hidden for what it says itself; the full cell of a group that gave one answer is not, if its zero is hidden.
     */
    private boolean isLarge(Spot spot) {
        return counts.get(spot) == 0
                || counts.get(spot) >= frame.smallest(spot.at().keySet());
    }

    /** For each system of cells that hang together, how many further cells it hides. */
    static Map<Integer, Integer> further(Map<Spot, Integer> systems, Pattern pattern) {
        Map<Integer, Integer> counted = new HashMap<>();
        new TreeSet<>(systems.values()).forEach(system -> counted.put(system, 0));
        pattern.hidden.forEach(spot -> counted.merge(systems.get(spot), 1, Integer::sum));
        return counted;
    }

    /** Puts the better parts of another pattern into this one. */
    void improve(Pattern other) {
        Map<Spot, Integer> systems = Systems.of(tables);
        Map<Integer, Integer> own = further(systems, this);
        Map<Integer, Integer> others = further(systems, other);
        Set<Integer> better = new HashSet<>();
        own.forEach((system, count) -> {
            if (others.get(system) < count) {
                better.add(system);
            }
        });
        hidden.removeIf(spot -> better.contains(systems.get(spot)));
        other.hidden.stream().filter(spot -> better.contains(systems.get(spot))).forEach(hidden::add);
        primary.retainAll(hidden);
        other.primary.stream().filter(hidden::contains).forEach(primary::add);
    }

    /** Says whether two patterns can be mixed: neither hides a figure that systems have in common. */
    boolean canMix(Pattern other) {
        return hidden.stream().noneMatch(spot -> spot.at().size() < 2)
                && other.hidden.stream().noneMatch(spot -> spot.at().size() < 2);
    }
}
