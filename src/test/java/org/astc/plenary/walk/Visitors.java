package org.astc.plenary.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;
import org.astc.plenary.e2e.Plenary;

/**
 * Visitors' browsers. One is kept for each combination and browser, with a window that stays open, since new processes
 * for each page cost more than the page: whoever takes it deletes its cookies and empties its cache.
 */
final class Visitors {
    private static final Map<Browser, Map<Combination, BrowserContext>> KEPT = new HashMap<>();

    private Visitors() {}

    static synchronized BrowserContext like(Combination combination, Browser browser, Plenary plenary) {
        return KEPT.computeIfAbsent(browser, any -> new HashMap<>())
                .computeIfAbsent(combination, any -> staying(fresh(combination, browser, plenary)));
    }

    private static BrowserContext staying(BrowserContext context) {
        context.newPage().navigate("/healthz");
        return context;
    }

    static BrowserContext fresh(Combination combination, Browser browser, Plenary plenary) {
        return browser.newContext(
                combination.options().setBaseURL(plenary.address().toString()));
    }
}
