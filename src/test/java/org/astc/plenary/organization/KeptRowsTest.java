package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.people.PersonPlan;
import org.astc.plenary.platform.sheet.Sheet;
import org.astc.plenary.platform.sheet.SheetCell;
import org.astc.plenary.platform.sheet.SheetCell.Mark;
import org.astc.plenary.platform.sheet.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a roster, and who is left out of it. */
class KeptRowsTest {
    private static final RosterNames ANN = new RosterNames(Set.of("ann@a.example"), Set.of("7"));

    @Test
    void rowsAreReadBackAsTheyWereWithTheirNumbersColumnsAndMarks() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("person", 4);
        columns.put("email", 1);
        SheetCell aside = new SheetCell("secret", Mark.PLAIN);
        List<RosterRow> rows = List.of(
                row(columns, 3, aside, cell("ann@a.example"), aside, aside, cell("Ann \uD83D\uDE00")),
                row(columns, 9, aside, new SheetCell("#N/A", Mark.ERROR)));

        List<RosterRow> kept = KeptRows.read(KeptRows.write(rows));

        assertThat(kept).extracting(RosterRow::number).containsExactly(3, 9);
        assertThat(kept.get(0).text("person")).isEqualTo("Ann \uD83D\uDE00");
        assertThat(kept.get(0).column("person")).isEqualTo("E");
        assertThat(kept.get(0).columns().keySet()).containsExactly("person", "email");
        assertThat(kept.get(0).line().cell(0).text()).isEmpty();
        assertThat(kept.get(1).line().cell(1).mark()).isEqualTo(Mark.ERROR);
        assertThat(kept.get(1).text("person")).isEmpty();
    }

    @Test
    void noRowsAreReadBackAsNone() {
        assertThat(KeptRows.read(KeptRows.write(List.of()))).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> KeptRows.read("e-mail,name\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",ann@a.example,Ann",
                ",ANN@A.example ,Somebody",
                ",Ann <ann@a.example>,Ann",
                ",mailto:ann@a.example,Ann",
                ",b@a.example,\"Ann, ann@a.example\"",
                " 7,,Ann"
            })
    void aRowNamesSomebodyByAddressOrNumber(String row) {
        assertThat(ANN.standIn(first(row))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",joann@a.example,Jo", ",ann@a.example.org,Ann", "77,,Ann", ",,7", "8,b@a.example,Ann"})
    void aRowThatIsNearlyTheSameNamesSomebodyElse(String row) {
        assertThat(ANN.standIn(first(row))).isFalse();
    }

    @Test
    void somebodyIsNamedByTheAddressAndByEveryRecord() {
        RosterNames names = RosterNames.of(
                " Ann@A.example",
                List.of(
                        new PersonPlan("7", "Ann", "ann@b.example", "en", null, null),
                        new PersonPlan(null, "", null, "en", null, null)));

        assertThat(names).isEqualTo(new RosterNames(Set.of("ann@a.example", "ann@b.example"), Set.of("7")));
        assertThat(RosterNames.of(null, List.of())).isEqualTo(new RosterNames(Set.of(), Set.of()));
    }

    private static RosterRow first(String row) {
        Sheet sheet = SheetReader.read(("number,e-mail,name\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        return RosterColumns.find(sheet, RosterKind.PEOPLE).rows(sheet).get(0);
    }

    private static RosterRow row(Map<String, Integer> columns, int number, SheetCell... cells) {
        return new RosterRow(new Sheet.Line(number, List.of(cells)), columns);
    }

    private static SheetCell cell(String text) {
        return new SheetCell(text, Mark.PLAIN);
    }
}
