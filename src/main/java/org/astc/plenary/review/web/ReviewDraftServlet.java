package org.astc.plenary.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.review.OpenReview;
import org.astc.plenary.review.PointsMissing;
import org.astc.plenary.review.ReviewDesk;
import org.astc.plenary.review.ReviewService;
import org.astc.plenary.review.RoundClosed;

/**
 * {@code /review/{id}/draft}: keeps what is being typed. Answers with one line to be shown, and in the header
 * {@code Version} the state to bring along the next time; 409 if that was not the newest state, or the round is over.
 */
@WebServlet("/committee/draft")
public class ReviewDraftServlet extends HttpServlet {
    @Inject
    private transient ReviewDesk desk;

    @Inject
    private transient ReviewService service;

    @Inject
    private transient EventQueries events;

    @Inject
    private transient Language language;

    @Inject
    private transient PathParameters path;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenReview review = desk.open(ReviewView.id(path.get("id")));
        ReviewForm form = ReviewForm.sent(review.criteria(), request);
        if (!form.faults().isEmpty()) {
            say(response, 422, text("review.draft.tooLong"));
            return;
        }
        try {
            long version = service.keep(review.id(), version(request), form.opinion());
            response.setHeader("Version", String.valueOf(version));
            ZoneId zone = events.byId(review.eventId()).zone();
            String at = Moments.time(language.locale(), clock.instant().atZone(zone));
            String where = Moments.zone(language.locale(), zone, clock.instant());
            say(response, HttpServletResponse.SC_OK, text("review.draft.saved", at, where, form.open()));
        } catch (StaleData newer) {
            say(response, HttpServletResponse.SC_CONFLICT, text("review.draft.stale"));
        } catch (PointsMissing missing) {
            say(response, HttpServletResponse.SC_CONFLICT, text(missing.messageKey()));
        } catch (RoundClosed closed) {
            say(response, HttpServletResponse.SC_CONFLICT, text(closed.messageKey()));
        }
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.locale(), key, arguments);
    }

    private static long version(HttpServletRequest request) {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static void say(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(line);
    }
}
