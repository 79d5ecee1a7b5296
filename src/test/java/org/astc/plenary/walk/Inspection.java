package org.astc.plenary.walk;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.e2e.Accessible;
import org.astc.plenary.e2e.Sideways;

/** What must be true of every page that anybody sees. */
final class Inspection {
    /** Transferred for a first visit: the page and its style sheets. */
    private static final int HEAVIEST = 60 * 1024;

    private static final String FIRST_STOP = """
            (() => {
              const stops = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]');
              const first = [...stops].find(e => e.tabIndex >= 0 && e.type !== 'hidden' && e.checkVisibility());
              return !!first && first.matches('.skip') && !!document.querySelector(first.getAttribute('href'));
            })()""";
    /** Columns too narrow to read, in sizes of the text. */
    private static final String NARROW = """
            [...document.querySelectorAll('.cols > *, .two > *')]
              .filter(e => e.checkVisibility())
              .map(e => e.getBoundingClientRect().width / parseFloat(getComputedStyle(document.documentElement).fontSize))
              .filter(width => width < 15)
              .map(width => 'a column of ' + Math.round(width) + ' rem')""";

    private static final String INLINE = """
            [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), style, [style]')]
              .concat([...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/.test(a.name))))
              .map(e => e.outerHTML.slice(0, 120))""";

    private final Walked walked;
    private final Combination combination;
    private final Stage stage;
    private final Page page;
    private final Traffic traffic;
    private final List<String> found = new ArrayList<>();

    private Inspection(Walked walked, Combination combination, Stage stage) {
        this.walked = walked;
        this.combination = combination;
        this.stage = stage;
        this.page = stage.page();
        this.traffic = stage.traffic();
    }

    /** Looks at the page that the stage shows. Returns what is wrong; empty if nothing is. */
    static List<String> of(Walked walked, Combination combination, Stage stage) {
        Inspection inspection = new Inspection(walked, combination, stage);
        inspection.look();
        return inspection.found;
    }

    private void look() {
        expect(traffic.status() == walked.status(), "status " + traffic.status() + ", not " + walked.status());
        expect(page.locator("h1").count() == 1, page.locator("h1").count() + " h1");
        expect(page.title().matches(".+ – .*Plenary.*"), "title “" + page.title() + "”");
        String language = page.locator("html").getAttribute("lang");
        expect(combination.language().equals(language), "lang " + language);
        expect((boolean) page.evaluate(FIRST_STOP), "the skip link is not the first stop, or leads nowhere");
        if (walked.plain()) {
            all(INLINE);
            expect(traffic.documents() > 1 || traffic.bytes() <= HEAVIEST, traffic.bytes() + " bytes transferred");
        }
        found.addAll(traffic.complaints());
        traffic.foreign().forEach(address -> found.add("asks elsewhere: " + address));
        stage.enlarge();
        if (combination.width() > Combination.PHONE) {
            all(NARROW);
        }
        found.addAll(Sideways.violations(page));
        found.addAll(Accessible.violations(page));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }

    private void all(String script) {
        ((List<?>) page.evaluate(script)).forEach(line -> found.add(line.toString()));
    }
}
