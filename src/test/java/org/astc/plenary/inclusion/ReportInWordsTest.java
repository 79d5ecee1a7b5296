package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.inclusion.figures.Weight;
import org.astc.plenary.inclusion.web.ReportTable;
import org.astc.plenary.inclusion.web.ReportTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report says in words which of its figures stand on few people, or on few of those who were asked. */
class ReportInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 16, 13, too few to compare, Too few answered to compare.",
        "en, 17, 13, indicative, Fewer than 100 answered",
        "en, 56, 43, indicative, Fewer than 100 answered",
        "es, 16, 13, muy pocas personas para comparar, Respondieron muy pocas personas",
        "es, 56, 43, orientativa, Respondieron menos de 100 personas",
        "fr, 16, 13, trop peu de personnes pour comparer, Trop peu de personnes",
        "fr, 56, 43, à titre indicatif, Moins de 100 personnes"
    })
    void aShareOfFewSaysSoInTableChartWordsAndSentence(
            String language, int women, int men, String word, String sentence) {
        ReleasedFigures figures = figures(women, men, 10);
        ReportTable table = table(figures, language);

        assertThat(table.rows().get(0).cells().get(1).text()).endsWith("), " + word);
        assertThat(table.bars()).allMatch(bar -> bar.text().endsWith(", " + word));
        assertThat(table.words()).allMatch(line -> line.text().endsWith("), " + word));
        assertThat(table.finding().text()).contains(" " + sentence);
        assertThat(figures.lightest()).isNotEqualTo(Weight.SOLID);
    }

    @Test
    void aShareOfAHundredSaysNothingMore() {
        ReleasedFigures figures = figures(57, 43, 10);
        ReportTable table = table(figures, "en");

        assertThat(table.rows().get(0).cells().get(1).text()).endsWith(")");
        assertThat(table.bars()).allMatch(bar -> bar.text().endsWith("%"));
        assertThat(table.finding().text()).endsWith("of the 100 people who answered.");
        assertThat(figures.lightest()).isEqualTo(Weight.SOLID);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Careful, Fewer than 60% of those asked answered.",
        "es, Atención, Respondió menos del",
        "fr, Prudence, Moins de"
    })
    void whereUnderSixtyPercentAnsweredTheQualityBoxWarns(String language, String term, String text) {
        assertThat(table(figures(34, 25, 41), language).quality())
                .anyMatch(fact -> fact.term().equals(term) && fact.text().startsWith(text));
        assertThat(table(figures(35, 25, 40), language).quality())
                .noneMatch(fact -> fact.term().equals(term));
    }

    @Test
    void whereUnderThirtyPercentAnsweredNothingIsTold() {
        assertThat(table(figures(17, 12, 71), "en").available()).isFalse();
        assertThat(table(figures(18, 12, 70), "en").available()).isTrue();
    }

    private static ReportTable table(ReleasedFigures figures, String language) {
        return new ReportTables(figures, Locale.forLanguageTag(language), "en")
                .all()
                .get(0);
    }

    /** One table of so many women and men, and of people who did not answer. */
    private static ReleasedFigures figures(int women, int men, int silent) {
        ReleasePlanTask task = Fair.task(List.of(List.of("gender")), List.of());
        List<String> leaves = Tabulator.leavesOf("gender");
        int[] counts = new int[leaves.size()];
        counts[leaves.indexOf("woman")] = women;
        counts[leaves.indexOf("man")] = men;
        counts[leaves.indexOf("_none")] = silent;
        return Fair.figures(task, Tabulation.fresh(Map.of(List.of("gender"), counts)));
    }
}
