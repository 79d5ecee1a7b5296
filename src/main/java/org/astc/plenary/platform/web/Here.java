package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
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
        Stream<String> others = query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith("lang="));
        return path + "?"
                + Stream.concat(others, Stream.of("lang=" + language.toLanguageTag()))
                        .collect(Collectors.joining("&"));
    }

    /** Says whether the visitor is at this path or below it. */
    public boolean isWithin(String other) {
        return path.equals(other) || (!other.equals("/") && path.startsWith(other + "/"));
    }
}
