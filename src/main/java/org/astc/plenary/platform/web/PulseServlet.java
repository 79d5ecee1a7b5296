package org.astc.plenary.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.platform.Readiness;

/** Tells probes whether the process is alive ({@code /healthz}) and whether it can serve ({@code /readyz}). */
@WebServlet({"/healthz", "/readyz"})
public class PulseServlet extends HttpServlet {
    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = request.getServletPath().equals("/healthz") || readiness.isReady();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        if (!well) {
            response.setHeader("Retry-After", "2");
        }
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(well ? "ok\n" : "not yet\n");
    }
}
