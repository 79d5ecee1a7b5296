package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Audit;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Experiments on generated tables: a few at every build, all of them as a drill. Each tells its figures in one line.
 */
public final class Experiments {
    private Experiments() {}

    /** How many further cells were hidden in so many tables, and how few would do; {@code each} tells it by table. */
    public record Optimum(int tables, int further, int fewest, String each) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d tables: %d further cells, optimum %d (+%.1f %%);%s",
                    tables,
                    further,
                    fewest,
                    fewest == 0 ? 0 : 100.0 * (further - fewest) / fewest,
                    each);
        }
    }

    /** Releases linked plans; each must pass its audit, and none may be able to tell one more cell. */
    static String linkedPlans(int from, int to) {
        int cells = 0;
        int hidden = 0;
        int primary = 0;
        int withdrawn = 0;
        for (int seed = from; seed < to; seed++) {
            Sample sample = linked(seed);
            Protection.Outcome outcome = sample.release();
            assertThat(outcome.verdict().exposures()).as("plan %s", seed).isEmpty();
            assertThat(outcome.verdict().objections()).as("plan %s", seed).isEmpty();
            assertNothingMoreCanBeTold(sample, outcome, seed);
            cells += sample.counts().size();
            hidden += outcome.pattern().hidden().size();
            primary += outcome.pattern().primary().size();
            withdrawn += outcome.frame().withdrawn().size();
        }
        return String.format(
                Locale.ROOT,
                "%d linked plans: %d cells, %d hidden (%.1f %%), of them %d for their own sake; %d tables withdrawn",
                to - from,
                cells,
                hidden,
                100.0 * hidden / cells,
                primary,
                withdrawn);
    }

    /** Hides small cells only and compares the auditor with the judge. */
    static String naive(int count) {
        int recoverable = 0;
        int unsafe = 0;
        long tables = 0;
        for (int seed = 0; seed < count; seed++) {
            Sample sample = tiny(seed);
            Set<Spot> hidden = small(sample);
            Judge judge = new Judge(sample, hidden);
            tables += judge.tables();
            Verdict verdict = audit(sample, hidden, sample.outsider());
            Set<Spot> exposed = new HashSet<>();
            verdict.exposures().forEach(one -> exposed.add(one.cell()));
            for (Spot spot : hidden) {
                assertThat(exposed.contains(spot)).as("%s of %s", spot, seed).isEqualTo(!judge.isSafe(spot));
            }
            if (hidden.stream().anyMatch(judge::isRecovered)) {
                recoverable++;
                assertThat(verdict.passed()).isFalse();
            }
            unsafe += exposed.isEmpty() ? 0 : 1;
        }
        return String.format(
                Locale.ROOT,
                "%d tiny tables, %d whole tables written down: %d patterns with a recoverable cell, %d with an unsafe one, all found",
                count,
                tables,
                recoverable,
                unsafe);
    }

    /** Hides a few further cells at random, and compares what auditor and judge say of who is alone in a cell. */
    static String insiders(int count) {
        int exposed = 0;
        int herself = 0;
        long tables = 0;
        for (int seed = 0; seed < count; seed++) {
            Sample sample = tiny(seed);
            Set<Spot> hidden = small(sample);
            List<Spot> others = new ArrayList<>(sample.counts().keySet());
            others.removeIf(spot -> hidden.contains(spot)
                    || spot.at().isEmpty()
                    || sample.counts().get(spot) == 0);
            others.sort(java.util.Comparator.comparing(Spot::toString));
            Random random = new Random(seed);
            java.util.Collections.shuffle(others, random);
            hidden.addAll(others.subList(0, Math.min(others.size(), 3 + random.nextInt(5))));
            Judge judge = new Judge(sample, hidden);
            tables += judge.tables();
            exposed += insiders(sample, hidden, judge);
            herself += alone(sample, hidden).alone().stream()
                    .mapToInt(spot -> judge.same(spot).size() - 1)
                    .sum();
        }
        return String.format(
                Locale.ROOT,
                "%d tiny tables with cells hidden at random, %d whole tables: %d cells exposed to somebody alone in another one, all found; %d cells that are herself",
                count,
                tables,
                exposed,
                herself);
    }

    /**
     * Compares the same for everybody who is alone in a cell, as far as nobody outside gets; cells that are only
     * herself do not count.
     */
    private static int insiders(Sample sample, Set<Spot> hidden, Judge outside) {
        int exposed = 0;
        Attacker attacker = alone(sample, hidden);
        Verdict verdict = audit(sample, hidden, attacker);
        for (Spot insider : attacker.alone()) {
            Judge judge = new Judge(sample, hidden, insider);
            for (Spot herself : outside.same(insider)) {
                assertThat(verdict.exposures())
                        .filteredOn(one -> outside.isSafe(herself))
                        .doesNotContain(new Verdict.Exposure(herself, insider));
            }
            Set<Spot> others = new HashSet<>(hidden);
            others.removeAll(outside.same(insider));
            others.removeIf(spot -> !outside.isSafe(spot));
            for (Spot spot : others) {
                boolean found = verdict.exposures().contains(new Verdict.Exposure(spot, insider));
                assertThat(found)
                        .as("%s for %s of %s", spot, insider, sample.counts())
                        .isEqualTo(!judge.isSafe(spot));
                exposed += found ? 1 : 0;
            }
        }
        return exposed;
    }

    /** Compares the further cells with the fewest possible. */
    public static Optimum optimum(int count) {
        int ours = 0;
        int best = 0;
        StringBuilder each = new StringBuilder();
        for (int seed = 0; seed < count; seed++) {
            Sample sample = twoWay(seed);
            Protection.Outcome outcome = sample.release();
            int own = outcome.pattern().hidden().size() - small(sample).size();
            int least = fewest(sample, own);
            ours += own;
            best += least;
            each.append(' ').append(own).append('/').append(least);
        }
        return new Optimum(count, ours, best, each.toString());
    }

    static Set<Spot> small(Sample sample) {
        Set<Spot> hidden = new HashSet<>();
        sample.counts().forEach((spot, count) -> {
            if (count > 0 && count < sample.frame().smallest(spot.at().keySet())) {
                hidden.add(spot);
            }
        });
        return hidden;
    }

    static Verdict audit(Sample sample, Set<Spot> hidden, Attacker outsider) {
        return Audit.of(new CellFile(sample.frame(), sample.counts(), hidden).write(), outsider);
    }

    private static void assertNothingMoreCanBeTold(Sample sample, Protection.Outcome outcome, int seed) {
        Set<Spot> hidden = outcome.pattern().hidden();
        for (Spot spot : hidden) {
            Set<Spot> fewer = new HashSet<>(hidden);
            fewer.remove(spot);
            Attacker attacker = attacker(outcome, sample, fewer);
            String csv = new CellFile(outcome.frame(), sample.counts(), fewer).write();
            assertThat(Audit.of(csv, attacker).passed())
                    .as("%s of %s", spot, seed)
                    .isFalse();
        }
    }

    private static Attacker attacker(Protection.Outcome outcome, Sample sample, Set<Spot> hidden) {
        Set<Spot> alone = new HashSet<>();
        hidden.stream().filter(spot -> sample.counts().get(spot) == 1).forEach(alone::add);
        return new Attacker(outcome.frame(), Map.of(), alone, List.of(), Sample.PATIENCE);
    }

    /** The fewest further cells with which the release passes: all sets of them, the small ones first. */
    private static int fewest(Sample sample, int atMost) {
        Set<Spot> hidden = small(sample);
        List<Spot> others = sample.counts().entrySet().stream()
                .filter(one -> one.getValue() > 0
                        && !hidden.contains(one.getKey())
                        && !one.getKey().at().isEmpty())
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(Spot::toString))
                .toList();
        for (int size = 0; size < atMost; size++) {
            if (passes(sample, hidden, others, 0, size)) {
                return size;
            }
        }
        return atMost;
    }

    private static boolean passes(Sample sample, Set<Spot> hidden, List<Spot> others, int from, int more) {
        if (more == 0) {
            return !standsAlone(sample, hidden)
                    && audit(sample, hidden, alone(sample, hidden)).passed();
        }
        for (int i = from; i <= others.size() - more; i++) {
            hidden.add(others.get(i));
            boolean passes = passes(sample, hidden, others, i + 1, more - 1);
            hidden.remove(others.get(i));
            if (passes) {
                return true;
            }
        }
        return false;
    }

    /** A hidden cell that is the only one of a sum is known at once: no need to ask the auditor. */
    private static boolean standsAlone(Sample sample, Set<Spot> hidden) {
        for (Spot spot : hidden) {
            for (String axis : spot.at().keySet()) {
                Spot margin = spot.without(Set.of(axis));
                long inSum = sample.frame().axis(axis).categories().stream()
                        .filter(one -> hidden.contains(margin.with(axis, one.code())))
                        .count();
                if (inSum == 1 && !hidden.contains(margin)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Attacker alone(Sample sample, Set<Spot> hidden) {
        Set<Spot> alone = new HashSet<>();
        hidden.stream().filter(spot -> sample.counts().get(spot) == 1).forEach(alone::add);
        return new Attacker(sample.frame(), Map.of(), alone, List.of(), Sample.PATIENCE);
    }

    private static Sample linked(int seed) {
        Random random = new Random(seed);
        List<Axis> axes = List.of(
                Sample.axis("a", 2 + random.nextInt(2), true),
                Sample.axis("b", 2 + random.nextInt(3), false),
                Sample.axis("c", 2, random.nextBoolean()));
        List<List<String>> tables = new ArrayList<>(List.of(List.of("a", "b")));
        if (seed % 3 > 0) {
            tables.add(List.of("a", "c"));
        }
        if (seed % 3 > 1) {
            tables.add(List.of("a", "b", "c"));
        }
        return Sample.of(3, tables, axes, Sample.people(random, 50 + random.nextInt(150), axes));
    }

    private static Sample tiny(int seed) {
        Random random = new Random(seed);
        boolean cube = seed % 4 == 0;
        List<Axis> axes = List.of(
                Sample.axis("a", cube ? 2 : 3, false),
                Sample.axis("b", cube ? 2 : 3, false),
                Sample.axis("c", 2, false));
        List<String> table = cube ? List.of("a", "b", "c") : List.of("a", "b");
        return Sample.of(3, List.of(table), axes, Sample.people(random, 14 + random.nextInt(10), axes));
    }

    private static Sample twoWay(int seed) {
        Random random = new Random(1000 + seed);
        List<Axis> axes = List.of(Sample.axis("a", 4, false), Sample.axis("b", 4, false));
        return Sample.of(5, List.of(List.of("a", "b")), axes, Sample.people(random, 120 + random.nextInt(150), axes));
    }
}
