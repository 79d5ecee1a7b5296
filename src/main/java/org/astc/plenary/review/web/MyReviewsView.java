package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.review.MyReviews;
import org.astc.plenary.review.ReviewDesk;
import org.astc.plenary.review.ReviewStatus;

/** What a reviewer has to read, event by event and round by round. */
@Named
@RequestScoped
public class MyReviewsView {
    private static final Map<ReviewStatus, String> TONES = Map.of(
            ReviewStatus.ASSIGNED, "info",
            ReviewStatus.DRAFT, "wait",
            ReviewStatus.SUBMITTED, "ok",
            ReviewStatus.ABSTAINED, "");

    @Inject
    private ReviewDesk desk;

    @Inject
    private EventQueries events;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<MyReviews> mine;
    private Map<UUID, EventSummary> known;

    @PostConstruct
    void load() {
        mine = desk.mine();
        known = events.byIds(mine.stream().map(MyReviews::eventId).toList());
    }

    public List<MyReviews> getMine() {
        return mine;
    }

    public EventSummary event(MyReviews one) {
        return known.get(one.eventId());
    }

    /** Until when the round is open, with the zone of the event. */
    public String until(MyReviews one, MyReviews.Round part) {
        return Moments.until(
                language.locale(), part.round().closesAt(), event(one).zone());
    }

    public boolean isOpen(MyReviews.Round part) {
        return part.round().isOpen(clock.instant());
    }

    public String tone(ReviewStatus status) {
        return TONES.get(status);
    }

    /** The score as it is read, such as 3.8; empty while there is none. */
    public String score(Double score) {
        return score == null ? "" : String.format(language.locale(), "%.1f", score);
    }

    /** The key of the news; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && List.of("submitted", "declared", "abstained").contains(done) ? done : "";
    }
}
