package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a phone the rows of tables are cards, and their words stay whole if they fit on a line. */
@PlenaryRuns
class WholeWordsE2E {
    private static final String REPORT = "/events/annual-conference-last-year/reports/annual-conference-last-year-1";

    /** Of each broken word or label that would fit: the word and the label of its cell. Addresses may be broken. */
    private static final String BROKEN = """
            (() => {
              const wide = (near, text, font) => {
                const probe = document.createElement('span');
                Object.assign(probe.style, {position: 'absolute', whiteSpace: 'nowrap', ...font});
                probe.textContent = text;
                near.append(probe);
                const width = probe.getBoundingClientRect().width;
                probe.remove();
                return width;
              };
              const found = [];
              const cells = [...document.querySelectorAll('.fold tbody :is(th, td):not(.addr)')];
              for (const cell of cells.filter(e => e.checkVisibility())) {
                const style = getComputedStyle(cell);
                const inner = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                const columns = style.display === 'grid' ? style.gridTemplateColumns.split(' ').map(parseFloat) : [inner];
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  const text = texts.currentNode;
                  for (const word of text.data.matchAll(/\\S+/g)) {
                    const lines = new Set();
                    for (const part of word[0].matchAll(/\\p{Script=Latin}+/gu)) {
                      const range = document.createRange();
                      range.setStart(text, word.index + part.index);
                      range.setEnd(text, word.index + part.index + part[0].length);
                      const tops = [...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top));
                      if (new Set(tops).size > 1) lines.add(part[0]);
                    }
                    if (lines.size > 0 && wide(text.parentElement, word[0], {}) <= columns.at(-1)) {
                      found.push(word[0] + ' in ' + cell.dataset.label);
                    }
                  }
                }
                const before = getComputedStyle(cell, '::before');
                for (const word of (cell.dataset.label || '').split(/\\s+/)) {
                  const width = wide(cell, word, {fontSize: before.fontSize, fontWeight: before.fontWeight});
                  if (width > columns[0] + 1 && width <= inner) found.push('label ' + word);
                }
              }
              return found;
            })()""";

    @Test
    @Screen(width = 320)
    void aWordIsBrokenOnlyIfItIsLongerThanItsLine(Page page) {
        SignIn.as(page, "registration");
        for (String path : List.of(
                "/events/annual-conference",
                REPORT,
                "/staff/annual-conference/registrations",
                "/staff/people",
                "/staff/organizations")) {
            for (String language : List.of("en", "es", "fr")) {
                page.navigate(path + "?lang=" + language);
                assertThat(broken(page)).as("%s in %s", path, language).isEmpty();
                assertThat(Sideways.violations(page))
                        .as("%s in %s", path, language)
                        .isEmpty();
            }
        }
    }

    @Test
    @Screen(width = 320)
    void theTablesOfAReportStandApart(Page page) {
        page.navigate(REPORT);

        List<?> gaps = (List<?>) page.evaluate("""
                [...document.querySelectorAll('section:not([class])')].slice(1).map(section =>
                  section.querySelector('h2').getBoundingClientRect().top
                    - section.previousElementSibling.getBoundingClientRect().bottom)""");

        assertThat(gaps.stream().map(gap -> ((Number) gap).doubleValue()).toList())
                .isNotEmpty()
                .allMatch(gap -> gap >= 24);
    }

    @Test
    @Screen(width = 320)
    void aPlantedBreakIsFound(Page page) {
        page.setContent("""
                <!doctype html><table class="fold" width="300"><tbody><tr>
                <td data-label="Place"><div id="narrow">Registration</div></td></tr></tbody></table>""");
        page.evaluate("Object.assign(narrow.style, {width: '2rem', overflowWrap: 'anywhere'})");

        assertThat(broken(page)).containsExactly("Registration in Place");
    }

    private static List<String> broken(Page page) {
        return ((List<?>) page.evaluate(BROKEN)).stream().map(String::valueOf).toList();
    }
}
