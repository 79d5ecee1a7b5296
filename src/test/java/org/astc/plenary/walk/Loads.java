package org.astc.plenary.walk;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waiting for the next page, also when it has the same address. */
final class Loads {
    private Loads() {}

    /** Does something that leads to another page and waits until that is there. */
    static void after(Page page, Runnable step) {
        AtomicBoolean loaded = new AtomicBoolean();
        page.onceLoad(there -> loaded.set(true));
        step.run();
        page.waitForCondition(loaded::get);
    }
}
