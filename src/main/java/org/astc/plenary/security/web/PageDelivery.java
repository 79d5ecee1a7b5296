package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PageCopies;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.TooManyAttempts;

/** Hands a request over to its view or servlet, and turns what they refuse into the right status. */
@ApplicationScoped
class PageDelivery {
    private static final int TOO_MANY_REQUESTS = 429;

    private Caller caller;
    private PageCopies copies;
    private Instance<EventDirectory> events;

    protected PageDelivery() {}

    @Inject
    PageDelivery(Caller caller, PageCopies copies, Instance<EventDirectory> events) {
        this.copies = copies;
        this.events = events;
        this.caller = caller;
    }

    void deliver(Pages.Match match, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", match.page().isPersonal() || caller.isSignedIn() ? "no-store" : "no-cache");
        try {
            Page page = match.page();
            if (page.cachedBy().isPresent()
                    && !caller.isSignedIn()
                    && copies.mayServe(request, page.cachedBy().get())) {
                copies.serve(request, response, () -> event(match), made -> show(page, request, made, chain));
            } else {
                show(page, request, response, chain);
            }
        } catch (ServletException | RuntimeException failed) {
            int status = refusal(failed);
            if (status == 0 || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            if (status == TOO_MANY_REQUESTS) {
                response.setHeader("Retry-After", Long.toString(pause(failed)));
            }
            response.sendError(status);
        }
    }

    /** Returns the event that the address names; empty if it names none, or none that there is. */
    Optional<UUID> event(Pages.Match match) {
        String slug = match.values().get("slug");
        return slug == null || events.isUnsatisfied()
                ? Optional.empty()
                : events.get().idOf(slug);
    }

    private static void show(Page page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (page.view().isPresent()) {
            request.getRequestDispatcher(page.view().get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Returns the status of the refusal at the root of the failure; 0 if it is none. */
    private static int refusal(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof Forbidden) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof TooManyAttempts) {
                return TOO_MANY_REQUESTS;
            }
        }
        return 0;
    }

    /** Returns the seconds to wait that stand at the root of the failure. */
    private static long pause(Throwable failed) {
        Throwable cause = failed;
        while (!(cause instanceof TooManyAttempts)) {
            cause = cause.getCause();
        }
        return ((TooManyAttempts) cause).retryAfter();
    }
}
