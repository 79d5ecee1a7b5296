package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.review.OpenReview;
import org.astc.plenary.review.ReviewDesk;
import org.astc.plenary.review.ReviewService;
import org.astc.plenary.review.ReviewStatus;

/** A proposal beside its review form. What was typed comes back whatever happens. */
@Named
@RequestScoped
public class ReviewView {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewService service;

    @Inject
    private EventQueries events;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private OpenReview review;
    private EventSummary event;
    private ReviewForm form;
    private boolean stale;

    @PostConstruct
    void load() {
        review = desk.open(id(path.get("id")));
        event = events.byId(review.eventId());
        form = isPost()
                ? ReviewForm.sent(review.criteria(), request)
                : ReviewForm.of(review.criteria(), review.opinion());
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    /** Hands it in and opens the next that is not done. */
    public String submit() {
        return tried(
                Stream.concat(form.faults().stream(), form.missing().stream()).toList(),
                () -> service.submit(review.id(), sentVersion(), form.opinion()),
                () -> next("submitted"));
    }

    /** Keeps it as a draft. */
    public String keep() {
        return tried(form.faults(), () -> service.keep(review.id(), sentVersion(), form.opinion()), () -> here("kept"));
    }

    /** Says that there is a conflict of interest; the proposal is gone at once. */
    public String declare() {
        return tried(reasonFaults(false), () -> service.declareConflict(review.id(), reason()), () -> next("declared"));
    }

    /** Gives no opinion, for a reason. */
    public String abstain() {
        return tried(reasonFaults(true), () -> service.abstain(review.id(), reason()), () -> next("abstained"));
    }

    /** Tells the chair that the text gives somebody away. */
    public String tell() {
        return tried(reasonFaults(true), () -> service.tellOfLeak(review.id(), reason()), () -> here("told"));
    }

    private String tried(List<Faults.Fault> found, Runnable step, java.util.function.Supplier<String> then) {
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        try {
            step.run();
            return then.get();
        } catch (StaleData newer) {
            stale = true;
            faults.show(Faults.Fault.of(null, "review.form.stale"));
        } catch (NotFound gone) {
            throw gone;
        } catch (DomainException refusal) {
            faults.show(Faults.Fault.of(null, refusal.messageKey()));
        }
        return null;
    }

    private List<Faults.Fault> reasonFaults(boolean required) {
        String reason = reason();
        if (required && reason.isEmpty()) {
            return List.of(Faults.Fault.of("reason", "review.form.reason"));
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON || Text.hasControlInLines(reason)) {
            return List.of(
                    Faults.Fault.of("reason", "review.form.tooLong", LONGEST_REASON, reason.length() - LONGEST_REASON));
        }
        return List.of();
    }

    private String reason() {
        return Text.clean(request.getParameter("reason"));
    }

    private String next(String done) {
        String page = desk.nextToDo(review.id()).map(next -> "/review/" + next).orElse("/review");
        return SeeOther.at(page + "?done=" + done);
    }

    private String here(String done) {
        return SeeOther.at("/review/" + review.id() + "?done=" + done);
    }

    private long sentVersion() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    public OpenReview getReview() {
        return review;
    }

    public EventSummary getEvent() {
        return event;
    }

    public ReviewForm getForm() {
        return form;
    }

    /** The state in which the reviewer saw it; after a newer one was refused, the newer one. */
    public long getVersion() {
        return stale || !isPost() ? review.version() : sentVersion();
    }

    /** What was typed as a reason, when it could not be taken. */
    public String getReason() {
        return isPost() ? reason() : "";
    }

    /** Says whether it can be written at this moment. */
    public boolean isWritable() {
        return review.round().isOpen(clock.instant());
    }

    public boolean isDraft() {
        return review.status() != ReviewStatus.SUBMITTED;
    }

    public int getOpenPoints() {
        return form.open();
    }

    /** Until when the round is open, with the zone. */
    public String getUntil() {
        return Moments.until(language.locale(), review.round().closesAt(), event.zone());
    }

    /** The key of the news; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return !isPost()
                        && done != null
                        && List.of("kept", "told", "submitted", "declared", "abstained")
                                .contains(done)
                ? done
                : "";
    }
}
