package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.platform.web.SiteCookies;

/** The cookie by which a browser that somebody signed in with is known again; it lives until the browser closes. */
@ApplicationScoped
public class SessionCookie {
    static final String NAME = "plenary-session";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final long UNTIL_CLOSED = -1;

    private SiteCookies cookies;

    protected SessionCookie() {}

    @Inject
    SessionCookie(SiteCookies cookies) {
        this.cookies = cookies;
    }

    /** Returns the token if the browser sent one that could be ours. */
    Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst();
    }

    /** Gives the browser its token, from the action of a page. */
    void set(String token) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        cookies.keep(response, NAME, token, UNTIL_CLOSED);
    }

    void clear(HttpServletResponse response) {
        cookies.forget(response, NAME);
    }
}
