package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.platform.Overload;
import org.astc.plenary.platform.Traffic;

/**
 * Counts who is inside; while the house closes, newcomers are asked to come again in a moment, and so is whoever meets
 * a store that has no more room.
 */
@Dependent
public class TrafficFilter extends HttpFilter {
    @Inject
    private transient Traffic traffic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!traffic.enter()) {
            response.setHeader("Connection", "close");
            comeAgain(response, "10");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !Overload.causes(failed)) {
                throw failed;
            }
            comeAgain(response, "2");
        } finally {
            traffic.leave();
        }
    }

    private static void comeAgain(HttpServletResponse response, String seconds) throws IOException {
        response.resetBuffer();
        response.setHeader("Retry-After", seconds);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
