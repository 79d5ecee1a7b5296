package org.astc.plenary.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, under {@code target/screens}. */
public final class Screenshots {
    private Screenshots() {}

    /** Takes the whole page. */
    public static Path take(Page page, String name) {
        Path file = Path.of("target/screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
