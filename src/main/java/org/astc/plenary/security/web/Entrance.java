package org.astc.plenary.security.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.astc.plenary.platform.web.BodyFilter;
import org.astc.plenary.platform.web.HostFilter;
import org.astc.plenary.platform.web.SameSiteFilter;
import org.astc.plenary.platform.web.SecurityHeadersFilter;
import org.astc.plenary.platform.web.StrangeRequestFilter;
import org.astc.plenary.platform.web.TrafficFilter;
import org.astc.plenary.platform.web.VisitorFilter;

/**
 * Where every request comes in: the checks one after the other, each of which may end it. They are one filter for the
 * server, which does some bookkeeping for each of its filters.
 */
public class Entrance extends HttpFilter {
    @Inject
    private transient Checks checks;

    private transient List<Filter> steps;

    /** The checks; their order is that of {@link #inOrder}. */
    @Dependent
    static class Checks {
        @Inject
        private SecurityHeadersFilter headers;

        @Inject
        private KeptPageFilter kept;

        @Inject
        private VisitorFilter visitor;

        @Inject
        private TrafficFilter traffic;

        @Inject
        private StrangeRequestFilter strange;

        @Inject
        private HostFilter host;

        @Inject
        private RequestRateFilter rate;

        @Inject
        private SameSiteFilter sameSite;

        @Inject
        private BodyFilter body;

        @Inject
        private AuthenticationFilter authentication;

        @Inject
        private PageRouter router;

        List<Filter> inOrder() {
            return List.of(
                    headers, kept, visitor, traffic, strange, host, rate, sameSite, body, authentication, router);
        }
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
        steps = checks.inOrder();
        for (Filter step : steps) {
            step.init(config);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        new Passage(steps, 0, chain).doFilter(request, response);
    }

    /** The way from the check with this number on. */
    private record Passage(List<Filter> steps, int next, FilterChain inside) implements FilterChain {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (next == steps.size()) {
                inside.doFilter(request, response);
            } else {
                steps.get(next).doFilter(request, response, new Passage(steps, next + 1, inside));
            }
        }
    }
}
