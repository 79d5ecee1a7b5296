package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Audit;
import org.astc.plenary.inclusion.audit.Undecided;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.Effort;
import org.astc.plenary.inclusion.protect.LinkedTables;
import org.astc.plenary.inclusion.protect.TooSlow;
import org.astc.plenary.inclusion.protect.Unprotectable;

/** From counts to a release that passed its audit, or to nothing. */
final class Protection {
    /** A small release is tried in several ways, the best of which is taken. */
    private static final int SMALL = 400;

    private static final int VARIANTS = 8;

    private final Map<Spot, Integer> counts;
    private final Attacker outsider;
    private final Effort effort;
    private final Runnable step;
    private final List<Map<Spot, Double>> memory = new ArrayList<>();
    private Frame frame;

    /**
     * Begins.
     *
     * @param counts of every cell and margin of the available tables
     * @param outsider what is known outside; its frame is the one to release
     * @param step run each time that a way to protect them has been tried
     */
    Protection(Map<Spot, Integer> counts, Attacker outsider, Runnable step) {
        this.step = step;
        this.counts = counts;
        this.outsider = outsider;
        this.frame = outsider.frame();
        this.effort = Effort.of(outsider.patience());
    }

    Protection(Map<Spot, Integer> counts, Attacker outsider) {
        this(counts, outsider, () -> {});
    }

    /** What came of it. */
    record Outcome(Frame frame, Pattern pattern, String csv, Verdict verdict) {}

    /**
     * Protects and audits. A table with a cell that cannot be protected is withdrawn, and all begins again.
     *
     * @throws TooSlow or {@link Undecided} if the time is over
     */
    Outcome run() {
        while (true) {
            try {
                Pattern pattern = best();
                Attacker attacker = pattern.attacker();
                String csv = pattern.csv();
                Verdict verdict = Audit.of(csv, attacker);
                return new Outcome(frame, pattern, csv, verdict);
            } catch (Unprotectable cannot) {
                cannot.cells().stream()
                        .sorted(Comparator.comparing(Spot::toString))
                        .forEach(this::withdraw);
            }
        }
    }

    private Pattern best() throws Unprotectable {
        Attacker attacker = known();
        Pattern best = Pattern.choose(frame, counts, attacker, effort.variant(0), memory);
        step.run();
        int size = new LinkedTables(frame, counts).size();
        for (int variant = 1; variant < (size < SMALL ? VARIANTS : 1) && best.complementary() > 0; variant++) {
            try {
                Pattern other = Pattern.choose(frame, counts, attacker, effort.variant(variant), new ArrayList<>());
                if (best.canMix(other)) {
                    best.improve(other);
                } else if (other.complementary() < best.complementary()) {
                    best = other;
                }
            } catch (Unprotectable worse) {
                // this way leads nowhere; another did
            }
            step.run();
        }
        return best;
    }

    private Attacker known() {
        return new Attacker(frame, outsider.publicly(), Set.of(), outsider.earlier(), effort.left());
    }

    /** Withdraws the largest table that holds the cell, unless none is left that does. */
    private void withdraw(Spot cell) {
        frame.available().stream()
                .filter(table -> LinkedTables.of(frame, table).contains(cell))
                .max(Comparator.comparingInt(List::size))
                .ifPresent(largest -> {
                    Set<List<String>> withdrawn = new HashSet<>(frame.withdrawn());
                    withdrawn.add(largest);
                    withdrawn.addAll(otherOptions(largest));
                    frame = frame.withdrawing(withdrawn);
                });
    }

    /** Where several answers are told alone, too, the other options would tell of the one that is not told. */
    private List<List<String>> otherOptions(List<String> table) {
        Axis axis = frame.axis(table.get(0));
        List<Axis> same = frame.axes().stream()
                .filter(one -> one.question().equals(axis.question()))
                .toList();
        boolean alone = same.stream().anyMatch(one -> one.option().isEmpty());
        return axis.option().isEmpty() || !alone
                ? List.of()
                : same.stream()
                        .filter(one -> !one.option().isEmpty())
                        .map(one -> List.of(one.code()))
                        .toList();
    }
}
