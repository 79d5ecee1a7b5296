package org.astc.plenary.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Says in our own words what went wrong. A page is drawn in the usual frame; where even that fails, or while the house
 * closes, in bare words; a program gets a problem (RFC 9457).
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Inject
    private transient Trouble trouble;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        trouble.is((Integer) status);
        response.setHeader("Cache-Control", "no-store");
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            write(response, "application/problem+json", trouble.problem());
        } else if (trouble.isBusy() || !drawn(request, response)) {
            write(response, "text/html; charset=utf-8", trouble.bare());
        }
    }

    private boolean drawn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getRequestDispatcher("/platform/error.xhtml").forward(new BareRequest(request), response);
            return true;
        } catch (ServletException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "the error page could not be drawn", failed);
            if (response.isCommitted()) {
                return true;
            }
            response.resetBuffer();
            return false;
        }
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("utf-8");
        response.getWriter().write(text);
    }
}
