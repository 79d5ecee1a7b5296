package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.astc.plenary.platform.Secrets;

/**
 * A random cookie, until the browser closes, by which a form that is sent once more by the same browser is known again:
 * after a press on Back as well as after a second press on the button. It opens nothing.
 */
@ApplicationScoped
public class BrowserMark {
    private static final String COOKIE = "plenary-form";
    private static final long UNTIL_CLOSED = -1;

    private SiteCookies cookies;
    private Secrets secrets;

    protected BrowserMark() {}

    @Inject
    BrowserMark(SiteCookies cookies, Secrets secrets) {
        this.cookies = cookies;
        this.secrets = secrets;
    }

    /** Returns the mark; empty if the browser sent none, or none of ours. */
    public Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(Secrets::isRandom)
                .findFirst();
    }

    /** Gives the browser a mark if it has none. */
    public void give(HttpServletRequest request, HttpServletResponse response) {
        if (of(request).isEmpty()) {
            cookies.keep(response, COOKIE, secrets.random(), UNTIL_CLOSED);
        }
    }
}
