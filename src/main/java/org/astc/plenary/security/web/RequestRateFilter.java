package org.astc.plenary.security.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.astc.plenary.platform.Settings;

/**
 * Asks an address that floods the house to come again in a moment (429). Off in a demo that says so
 * ({@code PLENARY_RATE_LIMITS=off}); the limits on sign-in and secrets are others and always hold.
 */
@Dependent
public class RequestRateFilter extends HttpFilter {
    private static final int TOO_MANY = 429;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PROBES = Set.of("/healthz", "/readyz");

    @Inject
    private transient Settings settings;

    @Inject
    private transient RequestRates rates;

    @Inject
    private transient ClientAddress client;

    private transient boolean on;

    @Override
    public void init(FilterConfig config) {
        on = settings.limitsOn();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = wait(request);
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Long.toString(wait));
            response.sendError(TOO_MANY);
        }
    }

    /** Counts the request; returns 0, or the seconds to wait if there were too many. */
    long wait(HttpServletRequest request) {
        return on && isCounted(request.getRequestURI()) ? rates.wait(rate(request), client.of(request)) : 0;
    }

    /** Style sheets and pictures come from memory, and probes must always get through. */
    private static boolean isCounted(String path) {
        return !path.startsWith("/assets/") && !PROBES.contains(path);
    }

    private static RequestRate rate(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? RequestRate.READING : RequestRate.WRITING;
    }
}
