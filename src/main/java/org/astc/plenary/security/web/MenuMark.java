package org.astc.plenary.security.web;

import java.util.Comparator;
import java.util.List;

/**
 * Which link of a menu is marked: the one that leads to the open page, or else the one whose section the page lies in,
 * by the longest path above it. The start page is a section of nothing.
 *
 * @param here the path of the open page
 * @param nearest the path of the marked link; null if none is
 */
record MenuMark(String here, String nearest) {

    /** Looks for the link among all those of one menu. */
    static MenuMark among(List<String> links, String here) {
        return new MenuMark(
                here,
                links.stream()
                        .filter(link -> leadsTo(link, here))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null));
    }

    private static boolean leadsTo(String link, String here) {
        return link.equals(here) || !link.equals("/") && here.startsWith(link + "/");
    }

    /** The value of {@code aria-current}: page, true for a section; null if the link is not marked. */
    String of(String link) {
        if (!link.equals(nearest)) {
            return null;
        }
        return link.equals(here) ? "page" : "true";
    }
}
