package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.OwnSession;
import org.astc.plenary.security.OwnSessions;

/** Shows somebody where they are signed in, and ends it there. */
@Named
@RequestScoped
public class SessionsView {
    @Inject
    private OwnSessions sessions;

    @Inject
    private SessionCookie cookie;

    @Inject
    private HttpServletRequest request;

    private List<OwnSession> all;

    /** All browsers in which the caller is signed in, this one first. */
    public List<OwnSession> getAll() {
        if (all == null) {
            all = sessions.list(token());
        }
        return all;
    }

    /** Ends the session whose button was pressed; all others but this one if it was the button below the list. */
    public String end() {
        String chosen = request.getParameter("session");
        if (chosen == null) {
            sessions.endOthers(token());
        } else {
            sessions.end(id(chosen));
        }
        return SeeOther.at("/my?sessions=ended");
    }

    /** Says whether something was just ended. */
    public boolean isDone() {
        return "ended".equals(request.getParameter("sessions"));
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }

    private String token() {
        return cookie.token(request).orElse("");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
