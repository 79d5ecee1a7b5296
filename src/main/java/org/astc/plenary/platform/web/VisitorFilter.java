package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Learns how the visitor wants to be served: where they are, in which language, light or dark. */
@Dependent
public class VisitorFilter extends HttpFilter {
    @Inject
    private transient Here here;

    @Inject
    private transient Language language;

    @Inject
    private transient Appearance appearance;

    @Inject
    private transient SiteCookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        here.at(request.getRequestURI(), request.getQueryString());
        appearance.choose(Wishes.theme(request));
        Locale asked = Wishes.asked(request);
        if (asked != null) {
            cookies.keep(response, Wishes.LANGUAGE, asked.toLanguageTag());
        }
        language.choose(Wishes.language(request));
        chain.doFilter(request, response);
    }
}
