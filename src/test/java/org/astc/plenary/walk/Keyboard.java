package org.astc.plenary.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Somebody who has a keyboard only, and looks at where the focus is after every key. */
final class Keyboard {
    private static final int MOST_STOPS = 120;
    private static final int SMALLEST_TARGET = 24;

    /** Where the focus is: its place among all elements, its size, and whether one sees it. */
    private static final String STOP = """
            (() => {
              const e = document.activeElement;
              if (!e || e === document.body) return {id: '', text: '', order: -1};
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              const card = e.closest('.event');
              const ringed = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
              const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const inText = style.display === 'inline' && e.tagName === 'A';
              return {
                id: e.id,
                text: e.textContent.trim().slice(0, 40),
                order: [...document.querySelectorAll('*')].indexOf(e),
                ringed: ringed(style) || (!!card && ringed(getComputedStyle(card))),
                uncovered: !!middle && (e.contains(middle) || middle.contains(e)),
                small: !inText && Math.min(box.width, box.height)
              };
            })()""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs to the element with the id or the text; the way is checked at every stop. */
    Keyboard tabTo(String target) {
        return go("Tab", target);
    }

    Keyboard tabBackTo(String target) {
        return go("Shift+Tab", target);
    }

    private Keyboard go(String key, String target) {
        double last = order(stop());
        Set<Double> seen = new HashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press(key);
            Map<?, ?> stop = stop();
            double order = order(stop);
            if (order < 0) {
                last = key.equals("Tab") ? -1 : Double.MAX_VALUE; // it went through the browser's own bar
                continue;
            }
            assertThat(seen.add(order)).as("a trap at %s", stop).isTrue();
            if (key.equals("Tab")) {
                assertThat(order).as("order at %s", stop).isGreaterThan(last);
            } else if (last >= 0) {
                assertThat(order).as("order at %s", stop).isLessThan(last);
            }
            check(stop);
            last = order;
            if (stop.get("id").equals(target) || stop.get("text").equals(target)) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static void check(Map<?, ?> stop) {
        assertThat(stop.get("ringed")).as("focus is visible at %s", stop).isEqualTo(true);
        assertThat(stop.get("uncovered")).as("nothing covers %s", stop).isEqualTo(true);
        if (stop.get("small") instanceof Number size) {
            assertThat(size.doubleValue()).as("target size of %s", stop).isGreaterThanOrEqualTo(SMALLEST_TARGET);
        }
    }

    private Map<?, ?> stop() {
        return (Map<?, ?>) page.evaluate(STOP);
    }

    private static double order(Map<?, ?> stop) {
        return ((Number) stop.get("order")).doubleValue();
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard space() {
        page.keyboard().press("Space");
        return this;
    }

    /** Presses Enter and waits for the page that it leads to. */
    Keyboard enter() {
        Loads.after(page, () -> page.keyboard().press("Enter"));
        return this;
    }
}
