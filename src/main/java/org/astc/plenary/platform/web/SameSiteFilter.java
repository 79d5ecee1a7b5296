package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.Settings;

/**
 * Refuses what another site makes a browser send (403). Browsers say where a request began (Sec-Fetch-Site); older ones
 * name the Origin of every cross-site post. A program that is no browser sends neither, and carries no cookie that it
 * was not given.
 */
@Dependent
public class SameSiteFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        return origin == null || isOurs(origin, request) || ("null".equals(origin) && site != null);
    }

    /** The page that posts was told to send no referrer, so a browser may hide its origin too ("null"). */
    private boolean isOurs(String origin, HttpServletRequest request) {
        String expected = settings.hasBaseUrl()
                ? settings.baseUrl().getScheme() + "://" + HostFilter.authority(settings.baseUrl())
                : "http://" + request.getHeader("Host");
        return expected.equals(origin.toLowerCase(Locale.ROOT));
    }
}
