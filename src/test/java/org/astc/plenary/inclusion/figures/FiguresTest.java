package org.astc.plenary.inclusion.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The fixtures of the statistics, to the digits known. */
class FiguresTest {
    @Test
    void sharesHaveWilsonIntervals() {
        assertThat(span(Interval.wilson(3, 10))).isEqualTo("0.1078-0.6032");
        assertThat(span(Interval.wilson(9, 30))).isEqualTo("0.1666-0.4788");
        assertThat(span(Interval.wilson(15, 50))).isEqualTo("0.1910-0.4375");
        assertThat(span(Interval.wilson(45, 150))).isEqualTo("0.2324-0.3776");
    }

    @Test
    void aShareOfNobodyOrEverybodyEndsAtItsLimit() {
        assertThat(Interval.wilson(0, 40).lower()).isZero();
        assertThat(Interval.wilson(40, 40).upper()).isEqualTo(1);
        assertThatThrownBy(() -> Interval.wilson(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void differencesHaveNewcombeIntervals() {
        assertThat(span(new Comparison(56, 70, 48, 80).difference())).isEqualTo("0.0524-0.3339");
    }

    @Test
    void ratiosComeWithFishersExactP() {
        assertThat(ratio(4, 12)).isEqualTo("0.67 0.3675");
        assertThat(ratio(12, 40)).isEqualTo("0.60 0.0294");
        assertThat(ratio(30, 100)).isEqualTo("0.60 0.0037");
        Comparison last = new Comparison(6, 20, 200, 400);
        assertThat(String.format(Locale.ROOT, "%.2f %.4f", last.ratio(), last.fisher()))
                .isEqualTo("0.60 0.1080");
    }

    @Test
    void smallNumbersSaySo() {
        assertThat(Weight.of(29)).isEqualTo(Weight.TOO_FEW);
        assertThat(Weight.of(30)).isEqualTo(Weight.INDICATIVE);
        assertThat(Weight.of(99)).isEqualTo(Weight.INDICATIVE);
        assertThat(Weight.of(100)).isEqualTo(Weight.SOLID);
    }

    private static String span(Interval interval) {
        return String.format(Locale.ROOT, "%.4f-%.4f", interval.lower(), interval.upper());
    }

    private static String ratio(int count, int of) {
        Comparison comparison = new Comparison(count, of, 60, 120);
        return String.format(Locale.ROOT, "%.2f %.4f", comparison.ratio(), comparison.fisher());
    }
}
