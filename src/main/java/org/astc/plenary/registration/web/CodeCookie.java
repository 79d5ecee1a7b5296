package org.astc.plenary.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.platform.web.SiteCookies;
import org.astc.plenary.registration.ShownCode;

/** The cookie by which a browser in which the code was entered is known again for a quarter of an hour. */
@ApplicationScoped
public class CodeCookie {
    private static final String NAME = "plenary-code";
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}_[A-Za-z0-9_-]{43}");
    private static final long SECONDS = 900;

    private SiteCookies cookies;
    private ShownCode shown;
    private HttpServletRequest request;

    protected CodeCookie() {}

    @Inject
    CodeCookie(SiteCookies cookies, ShownCode shown, HttpServletRequest request) {
        this.cookies = cookies;
        this.shown = shown;
        this.request = request;
    }

    /** Returns what the browser brought; null if it brought nothing that could be ours. */
    public String token() {
        String token = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .findFirst()
                .orElse(null);
        shown.is(token);
        return token;
    }

    /** Gives the browser its token, from the action of a page. */
    void set(String token) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        cookies.keep(response, NAME, token, SECONDS);
    }
}
