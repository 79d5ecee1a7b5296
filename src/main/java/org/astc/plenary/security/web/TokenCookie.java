package org.astc.plenary.security.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.platform.web.SiteCookies;

/** A cookie with a random token of ours; it lives until the browser closes. */
final class TokenCookie {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final long UNTIL_CLOSED = -1;

    private final String name;
    private final SiteCookies cookies;

    TokenCookie(String name, SiteCookies cookies) {
        this.name = name;
        this.cookies = cookies;
    }

    /** Returns the token if the browser sent one that could be ours. */
    Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst();
    }

    /** Gives the browser its token, from the action of a page. */
    void set(String token) {
        cookies.keep(response(), name, token, UNTIL_CLOSED);
    }

    /** Takes it away, from the action of a page. */
    void clear() {
        clear(response());
    }

    void clear(HttpServletResponse response) {
        cookies.forget(response, name);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
