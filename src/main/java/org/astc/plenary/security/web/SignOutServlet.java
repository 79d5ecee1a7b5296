package org.astc.plenary.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astc.plenary.security.SessionService;

/** Signs out: the session ends on the server, whatever the browser keeps. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient SessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        cookie.token(request).ifPresent(sessions::signOut);
        cookie.clear(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/?done=signed-out");
    }

    /** The address alone does nothing, so that no link or picture signs anybody out. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/my");
    }
}
