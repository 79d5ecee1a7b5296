package org.astc.plenary.e2e;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The access desk's list as it is read page by page. */
public final class DeskPages {
    private static final Pattern CODE = Pattern.compile("scope=\"row\"><a[^>]*>(R-[A-Z2-9]{6})</a>");

    private DeskPages() {}

    /** Returns all pages of the list, one after the other. */
    public static String all(Visitor desk, String path) {
        StringBuilder pages = new StringBuilder();
        String next = path;
        while (next != null) {
            String page = desk.get(next).body();
            pages.append(page);
            next = link(page, "next");
        }
        return pages.toString();
    }

    /** Returns where the link leads that has this relation to the page; null if there is none. */
    public static String link(String page, String relation) {
        Matcher link =
                Pattern.compile("rel=\"" + relation + "\" href=\"([^\"]*)\"").matcher(page);
        return link.find() ? link.group(1).replace("&amp;", "&") : null;
    }

    /** Returns the codes of the requests on it. */
    public static List<String> codes(String page) {
        return CODE.matcher(page).results().map(row -> row.group(1)).toList();
    }
}
