package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.inclusion.web.ReportTables;
import org.astc.plenary.platform.Messages;
import org.junit.jupiter.api.Test;

/**
 * No hidden number stands in anything that a release is made of: file, dictionary, method, every table, chart and
 * sentence of its page in three languages, the pattern that analysts see. The counts are such that each is met once.
 */
class NoHiddenNumberTest {
    private static final List<String> ANSWERS = List.of("woman", "man", "non-binary", "_none");
    private static final Map<String, int[]> VISITORS_AND_STUDENTS = Map.of(
            "woman", new int[] {412, 273},
            "man", new int[] {137, 113},
            "non-binary", new int[] {4, 8},
            "_none", new int[] {371, 339});

    private final ReleasePlanTask task = Fair.byType();
    private final CountedRelease engine =
            EnginePlan.of(task, Fair.tabulation(VISITORS_AND_STUDENTS), Duration.ofMinutes(2));
    private final CountedRelease.Outcome outcome = engine.protect(List.of(), () -> {});
    private final CountedRelease.Files files = engine.write(outcome.dictionary(), outcome.hidden());

    @Test
    void nothingThatLeavesTheHouseHoldsOne() {
        assertThat(outcome.passed()).isTrue();
        assertThat(secrets()).as("hidden counts and their shares").hasSizeGreaterThanOrEqualTo(4);

        for (String output : outputs(files.cells())) {
            assertThat(HiddenNumbers.in(output, secrets())).isEmpty();
        }
        assertThat(outputs(files.cells())).anyMatch(output -> output.contains("[c]"));
    }

    @Test
    void oneThatIsPlantedIsFoundInTheFileAndOnThePage() {
        String row = files.cells()
                .lines()
                .filter(line -> line.endsWith(",count,[c],hidden,,,") && line.contains(",man,type,visitor,"))
                .findFirst()
                .orElseThrow();
        Spot spot = new Spot(Map.of("gender", row.split(",")[3], "type", row.split(",")[5]));
        String planted = files.cells().replace(row, row.replace("[c],hidden", truth(spot) + ",published"));

        List<String> outputs = outputs(planted);

        assertThat(HiddenNumbers.in(outputs.get(0), secrets())).isNotEmpty();
        assertThat(HiddenNumbers.in(outputs.get(outputs.size() - 1), secrets())).isNotEmpty();
    }

    /** Small numbers stand everywhere by chance; so people are moved among the hidden cells, and nothing may change. */
    @Test
    void otherHiddenNumbersGiveTheSameOutputs() {
        Map<String, int[]> moved = new HashMap<>(VISITORS_AND_STUDENTS);
        moved.put("non-binary", new int[] {7, 5});
        moved.put("man", new int[] {134, 116});

        CountedRelease other = EnginePlan.of(task, Fair.tabulation(moved), Duration.ofMinutes(2));

        assertThat(outcome.hidden())
                .contains(at("non-binary", "visitor"), at("non-binary", "student"))
                .contains(at("man", "visitor"), at("man", "student"));
        assertThat(other.write(outcome.dictionary(), outcome.hidden())).isEqualTo(files);
    }

    @Test
    void theFilesAreThoseThatWereAudited() {
        assertThat(files.cells()).isEqualTo(outcome.cells());
    }

    /** Everything that is read from the release; the file first, the pages last. */
    private List<String> outputs(String cells) {
        List<String> outputs = new ArrayList<>(List.of(cells, files.dictionary(), files.method()));
        FoundPattern pattern = new FoundPattern(CountedRelease.frame(outcome.dictionary()), outcome.hidden());
        Release release = Fair.release(task, cells, files);
        outputs.add(pattern.tables().stream()
                .map(table -> table.axes() + " " + table.hidden())
                .toList()
                .toString());
        for (Locale language : Messages.LANGUAGES) {
            outputs.add(new ReportTables(ReleasedFigures.of(release), language, "en")
                    .all()
                    .toString());
        }
        return outputs;
    }

    /** True counts of hidden cells from ten on, and the shares that would give them away. */
    private Set<String> secrets() {
        Set<String> secrets = new TreeSet<>();
        for (Spot spot : outcome.hidden()) {
            int count = truth(spot);
            if (count >= 10) {
                secrets.add(String.valueOf(count));
            }
            String answer = spot.at().get("gender");
            if (count >= 10 && answer != null && !answer.startsWith("_")) {
                double base = 0;
                for (String one : ANSWERS.subList(0, 3)) {
                    base += truth(spot.with("gender", one));
                }
                secrets.add(String.format(Locale.ROOT, "%.4f", count / base));
            }
        }
        return secrets;
    }

    private static int truth(Spot spot) {
        int sum = 0;
        for (String answer : ANSWERS) {
            for (int type = 0; type < 2; type++) {
                String code = type == 0 ? "visitor" : "student";
                boolean counts = spot.at().getOrDefault("gender", answer).equals(answer)
                        && spot.at().getOrDefault("type", code).equals(code);
                sum += counts ? VISITORS_AND_STUDENTS.get(answer)[type] : 0;
            }
        }
        return sum;
    }

    private static Spot at(String gender, String type) {
        return new Spot(Map.of("gender", gender, "type", type));
    }
}
