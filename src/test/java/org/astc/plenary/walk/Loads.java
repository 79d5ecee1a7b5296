package org.astc.plenary.walk;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Waiting for the next page, also when it has the same address. */
final class Loads {
    private Loads() {}

    /** Does something that leads to another page and waits until that is there. */
    static void after(Page page, Runnable step) {
        AtomicBoolean loaded = new AtomicBoolean();
        Consumer<Page> noting = there -> loaded.set(true);
        page.onLoad(noting);
        step.run();
        page.waitForCondition(loaded::get);
        page.offLoad(noting);
    }
}
