package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.inclusion.web.Phrase;
import org.astc.plenary.inclusion.web.Phrase.Piece;
import org.astc.plenary.inclusion.web.ReportTable;
import org.astc.plenary.inclusion.web.ReportTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crossed table speaks of its groups, as far as their shares are told, and names them in the event's language. */
class ReportOfGroupsTest {
    /** Visitors and students by answer, so many that nothing has to be hidden. */
    private static final Map<String, int[]> MANY = Map.of(
            "woman", new int[] {400, 270},
            "man", new int[] {300, 210},
            "non-binary", new int[] {40, 35},
            "_none", new int[] {370, 340});

    /** The same with a group in which silence is hidden, so that no share rests on numbers that are told. */
    private static final Map<String, int[]> FEW = Map.of(
            "woman", new int[] {412, 273},
            "man", new int[] {137, 113},
            "non-binary", new int[] {40, 35},
            "_none", new int[] {4, 339});

    @ParameterizedTest
    @CsvSource({
        "en, within a group is that of “Woman” in “Visitor”: 54% of the 740 people who answered there.",
        "es, dentro de un grupo es la de «Mujer» en «Visitor»:",
        "fr, au sein d’un groupe est celle de"
    })
    void itsSentenceAndChartAreOfTheGroups(String language, String sentence) {
        ReportTable table = crossed(MANY, language);

        assertThat(table.finding().text()).contains(sentence);
        assertThat(table.bars()).hasSize(10);
        assertThat(table.bars())
                .extracting(bar -> bar.title().text())
                .allMatch(title -> title.endsWith(", Visitor") || title.endsWith(", Student"));
        assertThat(table.words()).as("with those of all").hasSize(15);
        assertThat(table.unpictured()).isEmpty();
        assertThat(table.hides()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, no share of a group can be told., only those of the whole.",
        "es, la proporción de ningún grupo., solo las del conjunto.",
        "fr, la part d’aucun groupe ne peut être dite., seulement celles de l’ensemble."
    })
    void whereNoneOfTheirSharesIsToldItSaysSoWithoutAChart(String language, String instead, String sentence) {
        ReportTable table = crossed(FEW, language);

        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("412");
        assertThat(table.bars()).isEmpty();
        assertThat(table.unpictured()).endsWith(instead);
        assertThat(table.finding().text()).endsWith(sentence);
        assertThat(table.words()).as("those of all").hasSize(5);
        assertThat(table.hides()).isTrue();
    }

    @Test
    void aNameThatTheEventGaveIsMarkedWithItsLanguageForOtherReaders() {
        ReportTable spanish = crossed(MANY, "es");

        assertThat(spanish.columns().get(0).pieces()).containsExactly(new Piece("Visitor", "en"));
        assertThat(spanish.columns().get(2).pieces()).extracting(Piece::lang).containsOnlyNulls();
        assertThat(spanish.bars().get(0).title().pieces())
                .containsExactly(new Piece("Mujer", null), new Piece(", ", null), new Piece("Visitor", "en"));
        assertThat(foreign(spanish.words())).containsOnly("Visitor", "Student");
        assertThat(foreign(List.of(spanish.finding()))).containsExactly("Visitor");
        assertThat(foreign(crossed(MANY, "en").words())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Where they grew up, Education in their family",
        "es, Dónde crecieron, Estudios en la familia",
        "fr, Où les personnes ont grandi, Études dans la famille"
    })
    void titlesOfTablesSpeakOfOthersNotToTheReader(String language, String origin, String education) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ReleaseWords.axis("origin", locale)).isEqualTo(origin);
        assertThat(ReleaseWords.axis("education", locale)).isEqualTo(education);
    }

    private static List<String> foreign(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.pieces().stream())
                .filter(piece -> piece.lang() != null)
                .map(Piece::text)
                .toList();
    }

    private static ReportTable crossed(Map<String, int[]> people, String language) {
        return new ReportTables(figures(people), Locale.forLanguageTag(language), "en")
                .all()
                .get(1);
    }

    private static ReleasedFigures figures(Map<String, int[]> people) {
        return Fair.figures(Fair.byType(), Fair.tabulation(people));
    }
}
