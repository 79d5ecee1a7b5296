package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address that the visitor sees: path and query of the request as it came, before any forward. */
@Named
@RequestScoped
public class Here {
    private String path = "/";
    private String query;

    /** Takes the raw (still encoded) path and query; a null query is none. */
    void at(String rawPath, String rawQuery) {
        path = rawPath;
        query = rawQuery;
    }

    public String getPath() {
        return path;
    }

    /** Path and query, as a form of this page posts to. */
    public String getAddress() {
        return query == null ? path : path + "?" + query;
    }

    /** This page in another language. */
    public String in(Locale language) {
        return path + "?" + with("lang", language.toLanguageTag());
    }

    /** Has the page's own links and forms carry a parameter from now on, in place of an earlier one of the name. */
    public void carry(String name, String value) {
        query = with(name, value);
    }

    private String with(String name, String value) {
        Stream<String> others = query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith(name + "="));
        return Stream.concat(others, Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Says whether the visitor is at this path or below it. */
    public boolean isWithin(String other) {
        return path.equals(other) || (!other.equals("/") && path.startsWith(other + "/"));
    }
}
