package org.astc.plenary.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the choice of light or dark and goes back to where it was made. */
@WebServlet("/appearance")
public class AppearanceServlet extends HttpServlet {
    @Inject
    private transient SiteCookies cookies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = request.getParameter("theme");
        if ("light".equals(theme) || "dark".equals(theme)) {
            cookies.keep(response, Appearance.COOKIE, theme);
        } else {
            cookies.forget(response, Appearance.COOKIE);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", LocalPath.of(request.getParameter("from")).orElse("/"));
    }
}
