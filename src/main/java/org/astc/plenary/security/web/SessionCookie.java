package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.astc.plenary.platform.web.SiteCookies;

/** The cookie by which a browser that somebody signed in with is known again. */
@ApplicationScoped
public class SessionCookie {
    static final String NAME = "plenary-session";

    private TokenCookie cookie;

    protected SessionCookie() {}

    @Inject
    SessionCookie(SiteCookies cookies) {
        this.cookie = new TokenCookie(NAME, cookies);
    }

    /** Returns the token if the browser sent one that could be ours. */
    Optional<String> token(HttpServletRequest request) {
        return cookie.token(request);
    }

    /** Gives the browser its token, from the action of a page. */
    void set(String token) {
        cookie.set(token);
    }

    void clear(HttpServletResponse response) {
        cookie.clear(response);
    }
}
