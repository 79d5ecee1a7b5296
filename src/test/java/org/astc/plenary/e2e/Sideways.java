package org.astc.plenary.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** What of a page reaches beyond the edge of its screen, so that one must scroll sideways to read it. */
public final class Sideways {
    private static final String WIDER = """
            (() => {
              const page = document.documentElement;
              if (page.scrollWidth <= page.clientWidth) return [];
              return ['scrolls sideways: ' + page.scrollWidth + ' > ' + page.clientWidth + ' '
                + [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                  .map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')];
            })()""";

    private Sideways() {}

    /** Returns how wide the page is and what makes it so; empty if it fits. */
    public static List<String> violations(Page page) {
        return ((List<?>) page.evaluate(WIDER)).stream().map(String::valueOf).toList();
    }
}
