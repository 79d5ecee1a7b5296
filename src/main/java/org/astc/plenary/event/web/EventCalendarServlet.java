package org.astc.plenary.event.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.astc.plenary.event.EventCalendar;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.messaging.Calendars;

/** {@code /events/{slug}/event.ics}: a published event for anybody's calendar. */
@WebServlet("/event/calendar")
public class EventCalendarServlet extends HttpServlet {
    @Inject
    private transient EventQueries events;

    @Inject
    private transient EventCalendar calendar;

    @Inject
    private transient Calendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EventSummary> event = events.bySlug(String.valueOf(request.getAttribute("slug")));
        if (event.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = calendars.file(calendar.entry(event.get()));
        response.setContentType(Calendars.TYPE);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + event.get().slug() + ".ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
