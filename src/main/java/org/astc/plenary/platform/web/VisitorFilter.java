package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;

/** Learns how the visitor wants to be served: where they are, in which language, light or dark. */
@Dependent
public class VisitorFilter extends HttpFilter {
    private static final String LANGUAGE = "lang";

    @Inject
    private transient Here here;

    @Inject
    private transient Language language;

    @Inject
    private transient Appearance appearance;

    @Inject
    private transient SiteCookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        here.at(request.getRequestURI(), request.getQueryString());
        appearance.choose(cookie(request, Appearance.COOKIE));
        Locale asked = spoken(fromQuery(request.getQueryString()));
        if (asked != null) {
            cookies.keep(response, LANGUAGE, asked.toLanguageTag());
        }
        language.choose(asked == null ? remembered(request) : asked);
        chain.doFilter(request, response);
    }

    private static Locale remembered(HttpServletRequest request) {
        Locale kept = spoken(cookie(request, LANGUAGE));
        if (kept != null) {
            return kept;
        }
        List<Locale> accepted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return accepted.stream()
                .map(locale -> spoken(locale.toLanguageTag()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Reads the query itself: asking for a parameter would read the body of a form before its size is known. */
    private static String fromQuery(String query) {
        if (query == null) {
            return null;
        }
        for (String part : query.split("&")) {
            if (part.startsWith(LANGUAGE + "=")) {
                return part.substring(LANGUAGE.length() + 1);
            }
        }
        return null;
    }

    private static Locale spoken(String tag) {
        String wanted = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return Messages.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
