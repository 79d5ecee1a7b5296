package org.astc.plenary.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, under {@code target/screens}. */
public final class Screenshots {
    private Screenshots() {}

    /** Takes the whole page. */
    public static Path take(Page page, String name) {
        return take(page, name, true);
    }

    /** Takes what the window shows of it. */
    static Path takeWindow(Page page, String name) {
        return take(page, name, false);
    }

    private static Path take(Page page, String name, boolean whole) {
        Path file = Path.of("target/screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        return file;
    }
}
