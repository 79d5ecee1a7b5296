package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses addresses and methods that nobody needs here: path tricks (400), unknown methods (405). */
@Dependent
public class StrangeRequestFilter extends HttpFilter {
    /**
     * Path parameters, backslashes, empty and dot segments; the same, NUL, a blank or a percent sign in encoded form.
     * (The database does not count a blank at the end of a code, so two addresses would be one page.)
     */
    private static final Pattern TRICK = Pattern.compile(
            "[;\\\\\\p{Cntrl}]|//|/\\.{1,2}(?:/|$)|%(?:0[0-9a-f]|1[0-9a-f]|20|25|2e|2f|3b|5c|7f)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isStrange(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Most paths have only letters, digits, hyphens and single slashes: nothing to look for. */
    private static boolean isPlain(String path) {
        return path.chars()
                        .allMatch(unit -> unit < 128 && (Character.isLetterOrDigit(unit) || unit == '-' || unit == '/'))
                && !path.contains("//");
    }

    static boolean isStrange(String path) {
        return !path.startsWith("/") || (!isPlain(path) && TRICK.matcher(path).find());
    }
}
