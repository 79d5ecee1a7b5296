package org.astc.plenary.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The engine beside every assignment there is, on 600 generated instances of up to 5 proposals and 5 reviewers. */
class ExhaustiveTest {
    private static final int INSTANCES = 600;
    private static final int MORE = 3;

    /** What trying all of them tells: how good the best are, within the loads that the engine left. */
    private static final class Best {
        private final Predicate<int[]> loads;
        private boolean isPossible;
        private long points;
        private long floor;

        Best(Instance instance, Predicate<int[]> loads) {
            this.loads = loads;
            Enumeration.visit(instance, this::look);
        }

        private void look(Enumeration one) {
            if (loads.test(one.loads())) {
                isPossible = true;
                points = Math.max(points, one.points());
                floor = Math.max(floor, one.weakest().orElse(0));
            }
        }

        private static long pointsAbove(Instance instance, Predicate<int[]> loads, long floor) {
            long[] found = new long[1];
            Enumeration.visit(instance, one -> {
                if (loads.test(one.loads()) && one.weakest().orElse(floor) >= floor) {
                    found[0] = Math.max(found[0], one.points());
                }
            });
            return found[0];
        }

        private static boolean isConnected(Instance instance, Predicate<int[]> loads, long floor) {
            boolean[] found = new boolean[1];
            Enumeration.visit(
                    instance,
                    one -> found[0] |=
                            loads.test(one.loads()) && one.weakest().orElse(floor) >= floor && one.isConnected());
            return found[0];
        }
    }

    @Test
    void nothingIsBetterAndWhatIsImpossibleIsRefused() {
        int impossible = 0;
        int pricey = 0;
        int apart = 0;
        int repaired = 0;
        List<Long> missed = new ArrayList<>();
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = SmallInstance.of(seed);
            Best any = new Best(instance, loads -> true);
            if (!any.isPossible) {
                assertThatThrownBy(() -> Assigner.assign(instance))
                        .as("seed " + seed)
                        .isInstanceOf(CannotBeStaffed.class);
                impossible++;
                continue;
            }
            Outcome outcome = Assigner.assign(instance);
            Predicate<int[]> loads = narrowest(instance);
            Best best = new Best(instance, loads);
            assertThat(loads.test(outcome.loads())).as("loads of seed " + seed).isTrue();
            assertThat(outcome.optimum()).as("optimum of seed " + seed).isEqualTo(best.points);
            assertThat((long) outcome.reachable().orElseThrow())
                    .as("floor of seed " + seed)
                    .isEqualTo(best.floor);
            assertThat(outcome.weakest().orElseThrow().points() * 100L)
                    .as("weakest of seed " + seed)
                    .isGreaterThanOrEqualTo(95 * best.floor);
            assertThat(outcome.points() + lostByRepair(outcome))
                    .as("total of seed " + seed)
                    .isEqualTo(promised(instance, loads, best));
            assertRules(instance, outcome);
            pricey += outcome.points() * 100 < outcome.optimum() * 98 ? 1 : 0;
            repaired += outcome.repairs().isEmpty() ? 0 : 1;
            if (outcome.groups() > 1) {
                apart++;
                if (Best.isConnected(instance, loads, (best.floor * 95 + 99) / 100)) {
                    missed.add(seed);
                }
            }
        }
        assertThat(impossible).as("impossible ones among them").isBetween(50, 300);
        assertThat(pricey).as("ones where the floor costs more than 2 %").isGreaterThan(20);
        assertThat(repaired).as("ones that were repaired").isGreaterThan(20);
        assertThat(apart).as("ones that stay apart").isGreaterThan(20);
        assertThat(missed).as("ones that stay apart and need not").isEmpty();
    }

    @Test
    void whatIsKeptByHandIsInEveryAnswer() {
        int tried = 0;
        for (long seed = 0; seed < INSTANCES; seed += MORE) {
            Instance instance = SmallInstance.of(seed);
            List<Pair> some = new ArrayList<>();
            Enumeration.visit(instance, one -> {
                if (some.isEmpty() && one.loads()[0] > 0) {
                    firstOf(instance, one).ifPresent(some::add);
                }
            });
            if (some.isEmpty()) {
                continue;
            }
            Instance kept = new Instance(
                    instance.proposals(),
                    instance.reviewers(),
                    instance.conflicts(),
                    Set.copyOf(some),
                    instance.barred());
            Outcome outcome = Assigner.assign(kept);
            Best best = new Best(kept, narrowest(kept));
            assertThat(outcome.pairs())
                    .filteredOn(Outcome.Chosen::kept)
                    .extracting(Outcome.Chosen::pair)
                    .containsExactlyElementsOf(some);
            assertThat(outcome.optimum()).as("optimum of seed " + seed).isEqualTo(best.points);
            outcome.reachable().ifPresent(floor -> assertThat((long) floor).isEqualTo(best.floor));
            assertRules(kept, outcome);
            tried++;
        }
        assertThat(tried).isGreaterThan(80);
    }

    private static Optional<Pair> firstOf(Instance instance, Enumeration one) {
        for (int p = 0; p < instance.proposals().size(); p++) {
            for (int r = 0; r < instance.reviewers().size(); r++) {
                if (one.has(p, r)) {
                    return Optional.of(instance.pair(p, r));
                }
            }
        }
        return Optional.empty();
    }

    /** The loads that the documentation promises, found by trying one width after the other. */
    private static Predicate<int[]> narrowest(Instance instance) {
        int wanted = instance.proposals().stream()
                .mapToInt(ProposalToReview::reviews)
                .sum();
        int reviewers = instance.reviewers().size();
        Predicate<int[]> mean = band(instance, (double) wanted / reviewers, 1);
        if (new Best(instance, mean).isPossible) {
            return mean;
        }
        for (int width = 1; ; width++) {
            Predicate<int[]> band = band(instance, level(instance, wanted), width);
            if (new Best(instance, band).isPossible) {
                return band;
            }
        }
    }

    /** The level of loads, in hundredths of a review: the highest at which all together do not write too many. */
    private static double level(Instance instance, int wanted) {
        double level = 0;
        for (int hundredths = 0; hundredths <= 100 * instance.proposals().size(); hundredths++) {
            double tried = hundredths / 100.0;
            double sum = instance.reviewers().stream()
                    .mapToDouble(one -> clamped(instance, one, tried))
                    .sum();
            level = sum <= wanted + 1e-9 ? tried : level;
        }
        return level;
    }

    private static double clamped(Instance instance, Reviewer one, double load) {
        return Math.min(Math.max(load, least(instance, one)), one.most());
    }

    private static int least(Instance instance, Reviewer one) {
        int kept = (int) instance.kept().stream()
                .filter(pair -> pair.reviewer().equals(one.id()))
                .count();
        return Math.max(one.least(), kept);
    }

    private static Predicate<int[]> band(Instance instance, double center, int width) {
        return loads -> {
            for (int r = 0; r < loads.length; r++) {
                Reviewer one = instance.reviewer(r);
                double low = clamped(instance, one, Math.ceil(center - width - 1e-9));
                double high = clamped(instance, one, Math.floor(center + width + 1e-9));
                if (loads[r] < low || loads[r] > high) {
                    return false;
                }
            }
            return true;
        };
    }

    private static long lostByRepair(Outcome outcome) {
        return outcome.repairs().stream().mapToLong(Repair.Step::loss).sum();
    }

    /** The best total at the best floor, or, if that is under 98 % of the best, at 95 % of it. */
    private static long promised(Instance instance, Predicate<int[]> loads, Best best) {
        long high = Best.pointsAbove(instance, loads, best.floor);
        return high * 100 >= best.points * 98 ? high : Best.pointsAbove(instance, loads, (best.floor * 95 + 99) / 100);
    }

    private static void assertRules(Instance instance, Outcome outcome) {
        boolean[] found = new boolean[1];
        int[] loads = outcome.loads();
        List<Pair> pairs = outcome.pairs().stream().map(Outcome.Chosen::pair).toList();
        Enumeration.visit(instance, one -> found[0] |= Arrays.equals(one.loads(), loads) && one.isMadeOf(pairs));
        assertThat(found[0]).as("is one of all assignments").isTrue();
    }
}
