package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.astc.plenary.platform.sheet.Sheet;
import org.astc.plenary.platform.sheet.SheetReader;
import org.astc.plenary.platform.sheet.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which columns of a table are taken for what. */
class RosterColumnsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number,E-mail,Full name,Institution",
                "número de miembro,Correo electrónico,NOMBRE COMPLETO,institucion",
                "Numéro de membre,Courriel,Nom complet,Établissement",
                "external_id,e_mail,person,organization"
            })
    void headingsAreKnownInEveryLanguageHoweverTheyAreWritten(String headings) {
        RosterColumns columns = RosterColumns.find(csv(headings + "\n1,a@b.example,A,B\n"), RosterKind.PEOPLE);

        assertThat(columns.columns())
                .containsEntry("externalId", 0)
                .containsEntry("email", 1)
                .containsEntry("person", 2)
                .containsEntry("organization", 3)
                .hasSize(4);
    }

    @Test
    void s111ColumnsForRolesAndEventsAreLeftAside() {
        RosterColumns columns = RosterColumns.find(
                csv("email,name,role,event id,password\na@b.example,A,ADMINISTRATOR,1,x\n"), RosterKind.PEOPLE);

        assertThat(columns.columns()).containsOnlyKeys("email", "person");
        assertThat(columns.aside()).containsExactly("role", "event id", "password");
    }

    @Test
    void aTitleAboveTheHeadingsAndMergedHeadingsAreNoHindrance() {
        Sheet sheet = SheetReader.read(new Workbooks(
                        Workbooks.row(1, "Roster of 2027"),
                        Workbooks.row(3, "Who", "", "Where"),
                        Workbooks.row(4, "Name", "E-mail", "Country"),
                        Workbooks.row(5, "A", "a@b.example", "CA"))
                .replacing(
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:B3\"/></mergeCells>")
                .file());

        RosterColumns columns = RosterColumns.find(sheet, RosterKind.PEOPLE);

        assertThat(columns.line()).isEqualTo(4);
        assertThat(columns.columns()).containsOnlyKeys("person", "email");
        assertThat(columns.rows(sheet)).hasSize(1);
    }

    @Test
    void aTableWithoutAKeyOrWithTheSameColumnTwiceIsRefused() {
        assertThatThrownBy(() -> RosterColumns.find(csv("country,type\nCA,Zoo\n"), RosterKind.ORGANIZATIONS))
                .hasMessage("organization.roster.noColumns.organizations");
        assertThatThrownBy(() -> RosterColumns.find(csv("name,organization name\nA,B\n"), RosterKind.ORGANIZATIONS))
                .isInstanceOfSatisfying(
                        UnreadableRoster.class,
                        why -> assertThat(why.arguments()).containsExactly("organization name", "A", "B"));
    }

    @Test
    void theCellOfAFaultHasTheAddressThatASpreadsheetShows() {
        Sheet sheet = csv("\n\nemail,name,language\nnobody,A,Klingon\n");
        RosterRow row = RosterColumns.find(sheet, RosterKind.PEOPLE).rows(sheet).get(0);

        RosterPerson person = RosterPerson.of(row);

        Verdict verdict = Verdict.refused(row, person.label(), person.entries());
        assertThat(verdict.faults()).extracting(RosterFault::address).containsExactly("A4", "C4");
    }

    private static Sheet csv(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
