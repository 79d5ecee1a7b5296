package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Settings;

/**
 * Serves only requests that were meant for this site (else 421) and name one host (else 400): the host of the base
 * address, or, where none is set, the names of loopback. Probes may ask under any name.
 */
@Dependent
public class HostFilter extends HttpFilter {
    private static final int MISDIRECTED = 421;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Set<String> PROBES = Set.of("/healthz", "/readyz");

    @Inject
    private transient Settings settings;

    private transient String authority;

    @Override
    public void init(FilterConfig config) {
        authority = settings.hasBaseUrl() ? authority(settings.baseUrl()) : null;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isNamedTwice(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (PROBES.contains(request.getRequestURI()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    /** Says whether the request names one host, and that is ours. */
    public boolean isForUs(HttpServletRequest request) {
        return !isNamedTwice(request) && isOurs(request);
    }

    private boolean isOurs(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && isOurs(host.toLowerCase(Locale.ROOT));
    }

    /** A proxy might have read the other one (RFC 9112 section 3.2). */
    private static boolean isNamedTwice(HttpServletRequest request) {
        Enumeration<String> hosts = request.getHeaders("Host");
        return hosts.hasMoreElements() && hosts.nextElement() != null && hosts.hasMoreElements();
    }

    private boolean isOurs(String host) {
        return authority == null ? LOOPBACK.contains(PORT.matcher(host).replaceFirst("")) : authority.equals(host);
    }

    /** The host as browsers send it: with the port only if it is not the usual one. */
    static String authority(URI address) {
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() == -1 || address.getPort() == usual ? host : host + ":" + address.getPort();
    }
}
