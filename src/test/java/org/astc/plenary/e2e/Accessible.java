package org.astc.plenary.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a page with axe against WCAG 2.2, levels A and AA, and axe's best practices. */
public final class Accessible {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    /** Fails with every violation: rule, what to do, where. */
    public static void check(Page page) {
        List<String> violations = violations(page);
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + "\n" + String.join("\n", violations));
        }
    }

    /** Returns every violation: rule, what to do, where. */
    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // the rest is not written out, which takes most of the time
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true) // no page has frames; the other mode opens a second window for each page
                        .withTags(TAGS)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessible::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
