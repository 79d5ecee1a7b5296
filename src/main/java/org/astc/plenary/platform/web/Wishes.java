package org.astc.plenary.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.astc.plenary.platform.Messages;

/** What the visitor's address, cookies and browser ask for: a language of ours, light or dark. */
final class Wishes {
    static final String LANGUAGE = "lang";

    private Wishes() {}

    /** Returns the language named in the address; null if none of ours is. */
    static Locale asked(HttpServletRequest request) {
        return spoken(fromQuery(request.getQueryString()));
    }

    /** Returns the language of the address, else of the cookie, else of the browser; null if they name none of ours. */
    static Locale language(HttpServletRequest request) {
        Locale asked = asked(request);
        return asked == null ? remembered(request) : asked;
    }

    /** Returns light or dark as it was chosen here; null: as the device prefers. */
    static String theme(HttpServletRequest request) {
        String wanted = cookie(request, Appearance.COOKIE);
        return "light".equals(wanted) || "dark".equals(wanted) ? wanted : null;
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
                .filter(Objects::nonNull)
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
        if (tag == null) {
            return null;
        }
        String wanted = Locale.forLanguageTag(tag).getLanguage();
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
