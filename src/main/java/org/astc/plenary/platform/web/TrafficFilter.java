package org.astc.plenary.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.platform.Traffic;

/** Counts who is inside; while the house closes, newcomers are asked to come again in a moment. */
public class TrafficFilter extends HttpFilter {
    @Inject
    private transient Traffic traffic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!traffic.enter()) {
            response.setHeader("Retry-After", "10");
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            traffic.leave();
        }
    }
}
