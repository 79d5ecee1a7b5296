package org.astc.plenary.inclusion.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Audit;
import org.astc.plenary.inclusion.audit.Undecided;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.TooSlow;
import org.junit.jupiter.api.Test;

/** The attacks of the reference, (a) to (i), each first against a naive release, then against a protected one. */
class AttacksTest {
    private static final Sample TABLE =
            Sample.table(5, new int[] {20, 3, 30}, new int[] {25, 14, 11}, new int[] {9, 40, 22});

    /** All cells of a0, a1 and b0, b1: those of c0, and their margins. */
    private static final Set<Spot> TWINS = Stream.of("a0", "a1")
            .flatMap(a -> Stream.of("b0", "b1").flatMap(b -> Stream.of(cell(a, b, "c0"), at(a, b))))
            .collect(Collectors.toSet());

    @Test
    void s121ASubtractionInsideATable() {
        Verdict naive = Experiments.audit(TABLE, Experiments.small(TABLE), TABLE.outsider());

        assertThat(naive.exposures()).extracting(Verdict.Exposure::cell).containsExactly(at("a0", "b1"));
        assertThat(TABLE.release().verdict().passed()).isTrue();
    }

    @Test
    void bLinkedTablesThatShareMargins() {
        Sample sample = cube();
        Set<Spot> hidden = new HashSet<>(Experiments.small(sample));
        hidden.removeIf(spot -> spot.at().size() < 3);
        // a square of hidden cells protects the small one in its own table, but another table tells one of its corners
        TWINS.stream().filter(spot -> spot.at().size() == 3).forEach(hidden::add);

        assertThat(Experiments.audit(sample, hidden, sample.outsider()).passed())
                .isFalse();
        assertThat(sample.release().verdict().passed()).isTrue();
    }

    /** A margin is hidden, which protects the small cell, until another table adds up to it. */
    @Test
    void bAnotherTableTellsAHiddenMargin() {
        Sample both = linked(List.of(List.of("a", "b"), List.of("a", "c")));
        Sample one = linked(List.of(List.of("a", "b")));
        Spot first = new Spot(Map.of("a", "a0"));
        Spot second = new Spot(Map.of("a", "a1"));
        Set<Spot> hidden = Set.of(at("a0", "b0"), at("a1", "b0"), first, second);

        assertThat(Experiments.audit(one, hidden, one.outsider()).passed()).isTrue();
        assertThat(Experiments.audit(both, hidden, both.outsider()).exposures())
                .extracting(Verdict.Exposure::cell)
                .contains(at("a0", "b0"));
        assertThat(both.release().verdict().passed()).isTrue();
        assertThat(both.release().pattern().hidden()).contains(at("a0", "b0"));
    }

    @Test
    void cAShareAndItsBaseTellACount() {
        Protection.Outcome outcome = TABLE.release();
        String share = "r,people,a,a0,b,b1,,,share,0.0556,published,0.0,0.2,54\n";

        Verdict verdict = Audit.of(outcome.csv() + share, TABLE.outsider());

        assertThat(outcome.pattern().hidden()).contains(at("a0", "b1"));
        assertThat(verdict.objections()).contains("a small count is told: a=a0 b=b1");
        assertThat(outcome.csv()).contains("a,a0,b,b1,,,share,[c],hidden");
    }

    @Test
    void dSubtractingAnEarlierRelease() {
        Attacker.Earlier earlier = earlier(TABLE);
        Sample later = Sample.table(5, new int[] {20, 3, 30}, new int[] {25, 14, 11}, new int[] {13, 40, 22});
        Attacker knows = new Attacker(later.frame(), Map.of(), Set.of(), List.of(earlier), Sample.PATIENCE);

        Protection.Outcome outcome = new Protection(later.counts(), knows).run();

        assertThat(outcome.verdict().passed()).isFalse();
        assertThat(outcome.verdict().objections()).anyMatch(line -> line.contains("differs from release r"));
    }

    @Test
    void dTheSamePeopleAgainWithAnotherCellHidden() {
        Set<Spot> other = new HashSet<>(Set.of(at("a0", "b1"), at("a0", "b0"), at("a1", "b1"), at("a1", "b0")));
        Set<Spot> before = new HashSet<>(Set.of(at("a0", "b1"), at("a0", "b2"), at("a1", "b1"), at("a1", "b2")));
        Attacker.Earlier earlier =
                new Attacker.Earlier(TABLE.frame(), new CellFile(TABLE.frame(), TABLE.counts(), before).write());
        Attacker knows = new Attacker(TABLE.frame(), Map.of(), Set.of(), List.of(earlier), Sample.PATIENCE);

        assertThat(Experiments.audit(TABLE, other, TABLE.outsider()).passed()).isTrue();
        assertThat(Experiments.audit(TABLE, other, knows).passed()).isFalse();
        assertThat(new Protection(TABLE.counts(), knows).run().verdict().passed())
                .isTrue();
    }

    /** Many came and some left: what is hidden now cannot be all that was told before and more. */
    @Test
    void dReleasesThatNoTableFitsAreRefused() {
        Sample before = Sample.table(5, new int[] {20, 12, 30}, new int[] {25, 14, 11}, new int[] {9, 40, 22});
        Sample later = Sample.table(5, new int[] {10, 3, 60}, new int[] {40, 40, 21}, new int[] {9, 40, 22});
        Set<Spot> square = Set.of(at("a0", "b0"), at("a0", "b1"), at("a1", "b0"), at("a1", "b1"));
        Attacker knows = new Attacker(later.frame(), Map.of(), Set.of(), List.of(earlier(before)), Sample.PATIENCE);

        assertThat(Experiments.audit(later, square, later.outsider()).passed()).isTrue();
        assertThat(Experiments.audit(later, square, knows).objections())
                .containsExactly("differs from release r: no table fits them all");
    }

    @Test
    void eSomebodyAloneInACellSubtractsHerself() {
        Sample sample = Sample.table(5, new int[] {1, 4, 30}, new int[] {25, 24, 11}, new int[] {19, 40, 22});
        Set<Spot> pair = Set.of(at("a0", "b0"), at("a0", "b1"), at("a1", "b0"), at("a1", "b1"));
        Attacker insider = new Attacker(sample.frame(), Map.of(), Set.of(at("a0", "b0")), List.of(), Sample.PATIENCE);

        Verdict verdict = Experiments.audit(sample, pair, insider);

        assertThat(verdict.exposures()).contains(new Verdict.Exposure(at("a0", "b1"), at("a0", "b0")));
        assertThat(sample.release().verdict().passed()).isTrue();
        assertThat(sample.release().pattern().hidden())
                .filteredOn(spot -> "a0".equals(spot.at().get("a")) && spot.at().size() == 2)
                .hasSize(3);
    }

    /** All of a0 b0 are in c0: who is alone in that cell is alone in its margin, and learns of nobody else. */
    @Test
    void eSomebodyAloneInACellIsAloneInAMarginThatIsHerself() {
        Sample sample = twin(22);

        assertThat(Experiments.audit(sample, TWINS, insiders(sample, TWINS)).exposures())
                .isEmpty();
        assertThat(sample.release().pattern().hidden()).contains(cell("a0", "b0", "c0"), at("a0", "b0"));
        assertThat(sample.release().frame().withdrawn()).isEmpty();
    }

    /** The same cells are hidden, but a sum or two away from the margin stands one other person. */
    @Test
    void eFromAMarginThatIsHerselfSheDoesNotGoOnToSomebodyElse() {
        Sample sample = twin(1);
        Spot self = cell("a0", "b0", "c0");

        Verdict verdict = Experiments.audit(sample, TWINS, insiders(sample, TWINS));

        assertThat(Experiments.audit(sample, TWINS, sample.outsider()).passed()).isTrue();
        assertThat(verdict.exposures())
                .filteredOn(one -> self.equals(one.insider()))
                .extracting(Verdict.Exposure::cell)
                .containsExactlyInAnyOrder(cell("a1", "b1", "c0"), at("a1", "b1"));
        assertThat(sample.release().verdict().passed()).isTrue();
    }

    @Test
    void fAGroupThatGaveOneAnswer() {
        Sample sample = Sample.table(5, new int[] {20, 15, 30}, new int[] {0, 14, 11}, new int[] {0, 40, 22});

        Verdict naive = Experiments.audit(sample, Set.of(), sample.outsider());
        Protection.Outcome outcome = sample.release();

        assertThat(naive.objections()).containsExactly("a whole group has one answer: b=b0");
        assertThat(outcome.verdict().passed()).isTrue();
        assertThat(outcome.pattern().hidden()).contains(at("a0", "b0"));
        assertThat(outcome.pattern().hidden()).containsAnyOf(at("a1", "b0"), at("a2", "b0"));
    }

    @Test
    void gOneMarkForSmallCellsAndForThoseThatProtectThem() {
        Protection.Outcome outcome = TABLE.release();

        assertThat(outcome.pattern().complementary()).isPositive();
        assertThat(outcome.csv().lines().filter(line -> line.contains("hidden")).map(line -> line.split(",", -1)))
                .allMatch(fields -> fields[9].equals("[c]") && (fields[11] + fields[12] + fields[13]).isEmpty());
    }

    @Test
    void hNothingIsRoundedAndISoNothingIsAveraged() {
        Protection.Outcome outcome = TABLE.release();

        assertThat(TABLE.release().csv()).isEqualTo(outcome.csv());
        assertThat(outcome.csv()).contains(",count,", "published");
        outcome.csv()
                .lines()
                .filter(line -> line.contains(",count,") && line.contains("published"))
                .forEach(line -> {
                    String[] fields = line.split(",", -1);
                    Map<String, String> spot = new HashMap<>();
                    for (int i = 2; i < 6; i += 2) {
                        if (!fields[i + 1].equals("_total")) {
                            spot.put(fields[i], fields[i + 1]);
                        }
                    }
                    assertThat(Integer.valueOf(fields[9]))
                            .isEqualTo(TABLE.counts().get(new Spot(spot)));
                });
    }

    @Test
    void publicTotalsAreKnownToTheAttacker() {
        Set<Spot> square = Set.of(at("a0", "b0"), at("a0", "b1"), at("a1", "b0"), at("a1", "b1"));
        Attacker knows = new Attacker(TABLE.frame(), Map.of(at("a0", "b0"), 20), Set.of(), List.of(), Sample.PATIENCE);

        assertThat(Experiments.audit(TABLE, square, TABLE.outsider()).passed()).isTrue();
        assertThat(Experiments.audit(TABLE, square, knows).passed()).isFalse();
        assertThat(new Protection(TABLE.counts(), knows).run().verdict().passed())
                .isTrue();
    }

    @Test
    void whatTakesTooLongIsNotReleased() {
        Frame frame = TABLE.frame();
        Attacker hasty = new Attacker(frame, Map.of(), Set.of(), List.of(), Duration.ofNanos(1));

        assertThatThrownBy(() -> new Protection(TABLE.counts(), hasty).run())
                .isInstanceOfAny(TooSlow.class, Undecided.class);
        assertThatThrownBy(() -> Experiments.audit(TABLE, Experiments.small(TABLE), hasty))
                .isInstanceOf(Undecided.class);
    }

    /** Another table with other hidden values, but the same told ones, gives the same file: nothing hidden is in it. */
    @Test
    void noHiddenValueReachesTheFile() {
        Protection.Outcome outcome = TABLE.release();
        Map<Spot, Integer> others = new HashMap<>(TABLE.counts());
        outcome.pattern().hidden().forEach(spot -> others.put(spot, 987_654));

        assertThat(new CellFile(outcome.frame(), others, outcome.pattern().hidden()).write())
                .isEqualTo(outcome.csv())
                .doesNotContain("987654");
    }

    /** One person in a0 b0, all told in c0; as many as given in a1 b1, all in c0 as well; enough everywhere else. */
    private static Sample twin(int others) {
        return threeWay(3, 1, 0, 30, 25, 29, 28, others, 0, 20, 22, 24, 21);
    }

    private static Attacker insiders(Sample sample, Set<Spot> hidden) {
        Set<Spot> alone = new HashSet<>(hidden);
        alone.removeIf(spot -> sample.counts().get(spot) != 1);
        return new Attacker(sample.frame(), Map.of(), alone, List.of(), Sample.PATIENCE);
    }

    /** Three people in a0 b0 c0, and more than enough everywhere else. */
    private static Sample cube() {
        return threeWay(2, 3, 30, 20, 20, 25, 15, 30, 22);
    }

    /** A table of so many answers by two by two, row by row. */
    private static Sample threeWay(int answers, int... counts) {
        List<Map<String, String>> people = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Map<String, String> person = Map.of("a", "a" + i / 4, "b", "b" + i / 2 % 2, "c", "c" + i % 2);
            people.addAll(Collections.nCopies(counts[i], person));
        }
        List<Axis> axes =
                List.of(Sample.axis("a", answers, true), Sample.axis("b", 2, false), Sample.axis("c", 2, false));
        return Sample.of(5, List.of(List.of("a", "b", "c")), axes, people);
    }

    /** Three people in a0 b0; the other groups, and those of c, are large enough. */
    private static Sample linked(List<List<String>> tables) {
        int[] counts = {3, 20, 30, 25};
        List<Map<String, String>> people = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i]; j++) {
                people.add(Map.of("a", "a" + i / 2, "b", "b" + i % 2, "c", "c" + j % 2));
            }
        }
        List<Axis> axes = List.of(Sample.axis("a", 2, true), Sample.axis("b", 2, false), Sample.axis("c", 2, false));
        return Sample.of(5, tables, axes, people);
    }

    private static Attacker.Earlier earlier(Sample sample) {
        return new Attacker.Earlier(sample.frame(), sample.release().csv());
    }

    private static Spot cell(String a, String b, String c) {
        return new Spot(Map.of("a", a, "b", b, "c", c));
    }

    private static Spot at(String a, String b) {
        return new Spot(Map.of("a", a, "b", b));
    }
}
