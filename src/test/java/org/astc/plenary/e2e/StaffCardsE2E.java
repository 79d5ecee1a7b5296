package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a narrow screen the rows of the lists of staff are cards; no half of a card stays empty beside a cell. */
@PlenaryRuns
class StaffCardsE2E {
    /** The labels of cells that stand alone on their line and leave room beside them. */
    private static final String HALF_EMPTY = """
            [...document.querySelectorAll('.fold.dense tbody tr')].flatMap(row => {
              const cells = [...row.querySelectorAll('td')]
                .filter(cell => cell.checkVisibility() && getComputedStyle(cell).position !== 'absolute');
              const top = cell => Math.round(cell.getBoundingClientRect().top);
              return cells
                .filter(cell => cells.filter(other => top(other) === top(cell)).length === 1)
                .filter(cell => cell.getBoundingClientRect().width < row.clientWidth - 1)
                .map(cell => cell.dataset.label);
            })""";

    @Test
    @Screen(width = 320)
    void aCellAloneOnItsLineTakesAllOfASmallScreen(Page page) {
        assertFull(page);
    }

    @Test
    @Screen(width = 480)
    void aCellAloneOnItsLineTakesAllWhereOthersStandInPairs(Page page) {
        assertFull(page);

        assertThat(page.evaluate("""
                [...document.querySelectorAll('.fold.dense tbody tr')].some(row => {
                  const cells = [...row.querySelectorAll('td')];
                  const tops = cells.map(cell => Math.round(cell.getBoundingClientRect().top));
                  return new Set(tops).size < tops.length;
                })""")).as("pairs").isEqualTo(true);
    }

    private static void assertFull(Page page) {
        SignIn.as(page, "registration");
        for (String path : List.of("/staff/people", "/staff/organizations", "/staff/annual-conference/registrations")) {
            page.navigate(path);
            assertThat((List<?>) page.evaluate(HALF_EMPTY)).as(path).isEmpty();
            assertThat(Sideways.violations(page)).as(path).isEmpty();
        }
    }
}
