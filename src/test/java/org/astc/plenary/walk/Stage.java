package org.astc.plenary.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.astc.plenary.e2e.Plenary;

/** One visitor's window, in which a page is brought into a state; what was arranged for it is undone at the end. */
final class Stage implements AutoCloseable {
    private final Plenary plenary;
    private final Combination combination;
    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;
    private final Deque<Runnable> afterwards = new ArrayDeque<>();

    /** Opens a window of a visitor who was never here. */
    Stage(Browser browser, Plenary plenary, Combination combination) {
        this(Visitors.like(combination, browser, plenary), plenary, combination);
    }

    private Stage(BrowserContext context, Plenary plenary, Combination combination) {
        this.plenary = plenary;
        this.combination = combination;
        this.context = context;
        context.clearCookies();
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        traffic = new Traffic(page, plenary.address());
    }

    /** Makes the text of the page as large as this visitor wants it. */
    void enlarge() {
        page.evaluate("size => document.documentElement.style.fontSize = size", combination.text() + "%");
    }

    /** Opens a second window, as somebody else. */
    Stage another() {
        BrowserContext somebody = Visitors.fresh(combination, context.browser(), plenary);
        return new Stage(somebody, plenary, combination).undoing(somebody::close);
    }

    Page page() {
        return page;
    }

    Traffic traffic() {
        return traffic;
    }

    Plenary plenary() {
        return plenary;
    }

    Stage open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in as somebody of the demo, such as admin; opens no page. */
    Stage as(String box) {
        int status = context.request()
                .post(
                        "/sign-in",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Origin", plenary.visitor().origin())
                                .setForm(FormData.create()
                                        .set("sign-in", "sign-in")
                                        .set("email", box + "@plenary.example")
                                        .set("password", Plenary.DEMO_PASSWORD)
                                        .set("go", "")
                                        .set("jakarta.faces.ViewState", "stateless")))
                .status();
        if (status != 303) {
            throw new AssertionError(box + " could not sign in: " + status);
        }
        return this;
    }

    Stage type(String id, String text) {
        page.locator("#" + id).fill(text);
        return this;
    }

    Stage tick(String id) {
        page.locator("#" + id).check();
        return this;
    }

    /** Presses the button and waits for the page that it leads to. */
    Stage press(String id) {
        Loads.after(page, () -> page.locator("#" + id).click());
        return this;
    }

    /** Keeps what has to be undone. */
    Stage undoing(Runnable undo) {
        afterwards.push(undo);
        return this;
    }

    boolean isToBeUndone() {
        return !afterwards.isEmpty();
    }

    @Override
    public void close() {
        page.close();
        afterwards.forEach(Runnable::run);
    }
}
