package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.review.RoundPlan;
import org.astc.plenary.review.RoundService;
import org.astc.plenary.review.Rubric;

/** Lays out a round of review. Its times are those of the event's zone. */
@Named
@RequestScoped
public class NewRoundView {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_REVIEWS = 9;

    @Inject
    private RoundService rounds;

    @Inject
    private CallQueries calls;

    @Inject
    private StaffEvent event;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private Call call;

    @PostConstruct
    void load() {
        call = calls.of(event.getId());
    }

    /** Opens the round with the standard criteria in the language of the event. */
    public String open() {
        List<Faults.Fault> found = new ArrayList<>();
        String name = typed("name");
        if (name.isEmpty() || Text.hasControl(name) || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            found.add(Faults.Fault.of("name", "review.round.name.wrong", LONGEST_NAME));
        }
        Instant opens = moment("opens", found);
        Instant closes = moment("closes", found);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            found.add(Faults.Fault.of("closes", "review.round.closesBefore"));
        }
        if (!typed("reviews").matches("[1-" + MOST_REVIEWS + "]")) {
            found.add(Faults.Fault.of("reviews", "review.round.reviews.wrong", MOST_REVIEWS));
        }
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        rounds.open(
                event.getId(),
                new RoundPlan(
                        name,
                        call.tracks().stream()
                                .filter(track -> track.code().equals(typed("track")))
                                .map(Call.Subject::id)
                                .findFirst()
                                .orElse(null),
                        opens,
                        closes,
                        Integer.parseInt(typed("reviews")),
                        request.getParameter("shows") != null,
                        Rubric.standard(java.util.Locale.forLanguageTag(event.getLang()))));
        return SeeOther.at("/staff/" + event.getSlug() + "/review?done=opened");
    }

    private Instant moment(String field, List<Faults.Fault> found) {
        try {
            return LocalDateTime.parse(typed(field)).atZone(event.getZone()).toInstant();
        } catch (DateTimeException none) {
            found.add(Faults.Fault.of(field, "review.round.moment.wrong"));
            return null;
        }
    }

    private String typed(String name) {
        return Text.clean(request.getParameter(name));
    }

    public List<Call.Subject> getTracks() {
        return call.tracks();
    }

    public boolean isTrack(Call.Subject track) {
        return track.code().equals(typed("track"));
    }

    public String getName() {
        return typed("name");
    }

    public String getOpens() {
        return typed("opens");
    }

    public String getCloses() {
        return typed("closes");
    }

    public String getReviews() {
        return isPost() ? typed("reviews") : "3";
    }

    public boolean isShows() {
        return request.getParameter("shows") != null;
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** The zone in which the times are meant. */
    public String getZone() {
        return Moments.zone(language.locale(), event.getZone());
    }

    public List<RoundPlan.CriterionPlan> getCriteria() {
        return Rubric.standard(language.locale());
    }
}
