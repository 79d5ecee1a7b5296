package org.astc.plenary.e2e;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Signs a visitor in over HTTP, as the form of the page does. */
public final class SignIn {
    private SignIn() {}

    /** Signs in as somebody of the demo, such as {@code admin}. */
    public static void as(Visitor visitor, String box) {
        HttpResponse<String> answer = with(visitor, box + "@plenary.example", Plenary.DEMO_PASSWORD);
        if (answer.statusCode() != 303) {
            throw new AssertionError(box + " could not sign in: " + answer.statusCode());
        }
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
