package org.astc.plenary.e2e;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Signs somebody in: a visitor over HTTP, as the form of the page does, or with the form itself in the browser. */
public final class SignIn {
    private SignIn() {}

    /** Signs in as somebody of the demo, such as {@code admin}. */
    public static void as(Visitor visitor, String box) {
        HttpResponse<String> answer = with(visitor, box + "@plenary.example", Plenary.DEMO_PASSWORD);
        if (answer.statusCode() != 303) {
            throw new AssertionError(box + " could not sign in: " + answer.statusCode());
        }
    }

    /** Signs in a colleague of the demo in the browser and waits for the staff page. */
    public static void as(Page page, String box) {
        as(page, box, "/staff");
    }

    /** Signs in somebody of the demo in the browser and waits for the page, such as {@code /my}, that they come to. */
    public static void as(Page page, String box, String path) {
        page.navigate("/sign-in");
        page.locator("#email").fill(box + "@plenary.example");
        page.locator("#password").fill(Plenary.DEMO_PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**" + path);
    }

    /** Signs in with a link that is mailed; opens an account if there is none. */
    public static void byLink(Visitor visitor, String email) {
        visitor.post(
                "/sign-in",
                Map.of("link", "link", "link-email", email, "send", "", "jakarta.faces.ViewState", "stateless"));
        HttpResponse<String> answer = visitor.post(
                Letters.link(visitor, email, "/sign-in/"),
                Map.of("sign-in", "sign-in", "go", "", "jakarta.faces.ViewState", "stateless"));
        if (answer.statusCode() != 303) {
            throw new AssertionError(email + " could not sign in: " + answer.statusCode());
        }
    }

    /** Sends the form. */
    public static HttpResponse<String> with(Visitor visitor, String email, String password, String... headers) {
        return at(visitor, "/sign-in", email, password, headers);
    }

    /** Sends the form of a page that was asked for a page behind it. */
    public static HttpResponse<String> goingTo(Visitor visitor, String next, String email, String password) {
        return at(visitor, "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), email, password);
    }

    private static HttpResponse<String> at(
            Visitor visitor, String path, String email, String password, String... headers) {
        Map<String, String> form = Map.of(
                "sign-in", "sign-in",
                "email", email,
                "password", password,
                "go", "",
                "jakarta.faces.ViewState", "stateless");
        return visitor.post(path, form, headers);
    }
}
