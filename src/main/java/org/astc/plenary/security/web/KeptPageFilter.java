package org.astc.plenary.security.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.platform.Traffic;
import org.astc.plenary.platform.web.HostFilter;
import org.astc.plenary.platform.web.PageCopies;

/**
 * Answers at the door with a page that is kept, for whoever brings no session: nothing else of the house is asked.
 * Under an address for which no copy may be given none is kept, so the way in decides which may. Whoever must be
 * refused, or is too many, goes the usual way and is told there.
 */
@Dependent
public class KeptPageFilter extends HttpFilter {
    @Inject
    private transient PageCopies copies;

    @Inject
    private transient SessionCookie session;

    @Inject
    private transient Traffic traffic;

    @Inject
    private transient HostFilter host;

    @Inject
    private transient RequestRateFilter rate;

    @Override
    public void init(jakarta.servlet.FilterConfig config) throws ServletException {
        host.init(config);
        rate.init(config);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isServed(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean isServed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (session.token(request).isPresent() || !traffic.enter()) {
            return false;
        }
        try {
            return copies.serveKept(request, response, () -> host.isForUs(request) && rate.wait(request) == 0);
        } finally {
            traffic.leave();
        }
    }
}
