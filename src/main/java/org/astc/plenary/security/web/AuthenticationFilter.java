package org.astc.plenary.security.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.SessionService;

/**
 * Finds out who asks: one query if the browser sent our cookie, none if not. Roles are read anew each time, so what is
 * taken from somebody is gone with their next request.
 */
@Dependent
public class AuthenticationFilter extends HttpFilter {
    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isAsset(request.getServletPath()) && !isForPrograms(request)) {
            cookie.token(request).flatMap(sessions::identify).ifPresent(caller::is);
        }
        chain.doFilter(request, response);
    }

    /** The REST interface knows tokens only, so that no page of another site uses it with a browser's cookie. */
    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/");
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }
}
