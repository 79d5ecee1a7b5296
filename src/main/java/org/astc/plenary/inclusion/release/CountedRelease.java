package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Undecided;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.LinkedTables;
import org.astc.plenary.inclusion.protect.TooSlow;

/**
 * The engine for whoever keeps counts: what the command does with files, in memory. Protecting tells which cells are
 * hidden; the files are written from the counts and that pattern, today or later, with the same bytes.
 */
public final class CountedRelease {
    private static final String TOO_NEAR = "differs from release";

    private final Plan plan;
    private final ReadyCounts source;
    private final Dictionary dictionary;

    /** @param plan with the counts of all its tables */
    public CountedRelease(Plan plan) {
        this.plan = plan;
        this.source = new ReadyCounts(plan);
        this.dictionary = new Dictionary(plan, source);
    }

    /** A release that is out, as its package says. */
    public record Earlier(String dictionary, String cells) {
        Attacker.Earlier known() {
            return new Attacker.Earlier(DataPackage.read(dictionary), cells);
        }
    }

    /**
     * What protecting came to.
     *
     * @param dictionary the text of {@code datapackage.json}; without figures
     * @param hidden which cells are hidden
     * @param cells the text of {@code cells.csv}
     * @param intervals for each hidden cell a span that it cannot be narrowed down below; never published
     * @param objections of the auditor; it passed if there are none. No hidden number stands in them
     */
    public record Outcome(
            String dictionary,
            Set<Spot> hidden,
            String cells,
            Map<Spot, List<Integer>> intervals,
            List<String> objections) {
        public boolean passed() {
            return objections.isEmpty();
        }

        /** Says whether an earlier release stands in the way: too few people more or fewer, or it would be undone. */
        public boolean isTooNear() {
            return objections.stream().anyMatch(one -> one.startsWith(TOO_NEAR));
        }
    }

    /** The files of a release. */
    public record Files(String dictionary, String cells, String method) {}

    /** Nothing is released, since no end came in time, or the thread was told to stop. */
    public static final class TooLate extends RuntimeException {
        TooLate(RuntimeException cause) {
            super(cause.getMessage());
        }
    }

    /**
     * Protects the counts and has them attacked, alone and together with every earlier release. How many people are in
     * each group of an attribute is taken to be known to everybody.
     *
     * @param step run each time that a way to protect them has been tried
     * @throws TooLate if it takes longer than the plan allows, or the thread is interrupted
     */
    public Outcome protect(List<Earlier> earlier, Runnable step) {
        Frame frame = dictionary.frame();
        Attacker outsider = new Attacker(
                frame,
                PublicTotals.in(frame, PublicTotals.ofGroups(plan, source)),
                Set.of(),
                earlier.stream().map(Earlier::known).toList(),
                plan.patience());
        try {
            return outcome(new Protection(Counting.of(frame, dictionary, source), outsider, step).run());
        } catch (TooSlow | Undecided late) {
            throw new TooLate(late);
        }
    }

    private Outcome outcome(Protection.Outcome found) {
        Verdict verdict = found.verdict();
        List<String> objections = new ArrayList<>(verdict.objections());
        verdict.exposures().forEach(one -> objections.add("a hidden cell can be narrowed down: " + one.cell()));
        Map<Spot, List<Integer>> intervals = new HashMap<>();
        verdict.intervals().forEach((spot, span) -> intervals.put(spot, List.of(span.least(), span.most())));
        return new Outcome(
                DataPackage.write(found.frame(), plan.title(), plan.hash()),
                Set.copyOf(found.pattern().hidden()),
                found.csv(),
                Map.copyOf(intervals),
                List.copyOf(objections));
    }

    /** Writes the files from the counts of the plan and a pattern that was found before. */
    public Files write(String described, Set<Spot> hidden) {
        Frame frame = DataPackage.read(described);
        Map<Spot, Integer> counts = Counting.of(frame, dictionary, source);
        return new Files(
                described, new CellFile(frame, counts, hidden).write(), new Method(plan, frame, hidden).write());
    }

    /** Reads the dictionary of a release: its rules, axes and tables. */
    public static Frame frame(String described) {
        return DataPackage.read(described);
    }

    /** Returns the cells of a table that is told, with its margins. */
    public static Set<Spot> cells(Frame frame, List<String> table) {
        Set<Spot> cells = new TreeSet<>(Comparator.comparing(Spot::toString));
        cells.addAll(LinkedTables.of(frame, table));
        return cells;
    }
}
