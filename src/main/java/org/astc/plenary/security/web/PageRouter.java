package org.astc.plenary.security.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.Caller;

/** The one way to a page: finds it in the table, asks whether the caller may, and hands over to its view. */
@Dependent
public class PageRouter extends HttpFilter {
    @Inject
    private transient Caller caller;

    @Inject
    private transient PathParameters parameters;

    @Inject
    private transient Here here;

    @Inject
    private transient Settings settings;

    @Inject
    private transient PageDelivery delivery;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith("/api/v1/") || path.startsWith("/assets/") || isFacesResource(path)) {
            chain.doFilter(request, response);
            return;
        }
        Pages.Match match =
                Pages.at(path).filter(found -> isThere(found.page(), request)).orElse(null);
        if (match == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!match.page().access().allows(caller, () -> delivery.event(match))) {
            refuse(response);
        } else if (!match.page().methods().contains(request.getMethod())) {
            response.setHeader(
                    "Allow", String.join(", ", new TreeSet<>(match.page().methods())));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            match.values().forEach(request::setAttribute);
            parameters.are(match.values());
            delivery.deliver(match, request, response, chain);
        }
    }

    /** Whoever is signed in may not; whoever is not is asked to, and comes back. */
    private void refuse(HttpServletResponse response) throws IOException {
        if (caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Location", "/sign-in?next=" + URLEncoder.encode(here.getAddress(), StandardCharsets.UTF_8));
        }
    }

    /** A page of the demo is there for this machine only. */
    private boolean isThere(Page page, HttpServletRequest request) {
        return !page.isDemoOnly() || (settings.isDemo() && isLoopback(request.getRemoteAddr()));
    }

    private static boolean isFacesResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") && path.endsWith(".xhtml");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (java.net.UnknownHostException strange) {
            return false;
        }
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
