package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Conduct;
import org.astc.plenary.proposal.ConductChanged;
import org.astc.plenary.proposal.EventTimes;
import org.astc.plenary.proposal.InvitationAnswered;
import org.astc.plenary.proposal.InvitationCard;
import org.astc.plenary.proposal.InvitationService;
import org.astc.plenary.proposal.PresenterQueries;
import org.astc.plenary.proposal.ProposalOver;
import org.astc.plenary.security.web.PrivateDoor;

/** An invitation: what is asked, and yes, no or somebody else. */
@Named
@RequestScoped
public class InvitationView {
    private static final List<String> ANSWERS = List.of("accept", "decline", "suggest");

    @Inject
    private InvitationService service;

    @Inject
    private PresenterQueries queries;

    @Inject
    private Conduct conduct;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateDoor door;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private InvitationCard card;
    private EventSummary event;
    private ConsentForm consents;

    @PostConstruct
    void load() {
        card = door.open(this::read);
        EventSummary first = events.byId(card.eventId());
        language.suggest(Locale.forLanguageTag(first.language()));
        event = first.in(language.locale());
        consents = isPost()
                ? ConsentForm.sent(conduct.of(card.eventId()).orElse(null), request)
                : ConsentForm.of(conduct.of(card.eventId()).orElse(null), null);
        if (isPost() && !card.isOpen()) {
            faults.conflict(card.isLive() ? "proposal.invitation.spent" : "proposal.over");
        }
    }

    private InvitationCard read() {
        return queries.invitation(path.get("code"), key());
    }

    /** Says yes; goes on to the own page, which is mailed as well. */
    public String confirm() {
        return tried(
                consents.faults(),
                () -> "/presenters/" + card.code() + "?key="
                        + service.confirm(card.code(), key(), consents.toConsents()) + "&done=confirmed");
    }

    public String decline() {
        List<Faults.Fault> found = new ArrayList<>();
        Typed.checkLines(found, "reason", getReason(), Typed.LONGEST_REASON);
        return tried(found, () -> {
            service.decline(card.code(), key(), getReason());
            return getPlain();
        });
    }

    public String suggest() {
        List<Faults.Fault> found = new ArrayList<>();
        Typed.checkName(found, "name", getName());
        Typed.checkEmail(found, "email", Text.email(getEmail()));
        Typed.checkLines(found, "reason", getReason(), Typed.LONGEST_REASON);
        return tried(found, () -> {
            service.suggest(card.code(), key(), getReason(), getName(), Text.email(getEmail()));
            return getPlain();
        });
    }

    private interface Step {
        String done();
    }

    private String tried(List<Faults.Fault> found, Step step) {
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        try {
            return SeeOther.at(step.done());
        } catch (ConductChanged changed) {
            faults.show(Faults.Fault.of("conduct", changed.messageKey()));
        } catch (InvitationAnswered | ProposalOver late) {
            refuse(late);
        }
        return null;
    }

    private void refuse(DomainException late) {
        card = read();
        faults.conflict(late.messageKey());
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    private String key() {
        return request.getParameter("key");
    }

    public InvitationCard getCard() {
        return card;
    }

    public EventSummary getEvent() {
        return event;
    }

    public String getTimes() {
        return EventTimes.text(language.locale(), event);
    }

    public String getAnswerBy() {
        return Moments.day(language.locale(), card.answerBy(), event.zone());
    }

    public ConsentForm getConsents() {
        return consents;
    }

    /** Which answer is being given: accept, decline or suggest; empty before one is chosen. */
    public String getAnswer() {
        String answer = request.getParameter("answer");
        return card.isOpen() && answer != null && ANSWERS.contains(answer) ? answer : "";
    }

    public String getPlain() {
        return here.getPath() + "?key=" + key();
    }

    public String getReason() {
        return Typed.text(request, "reason");
    }

    public String getName() {
        return Typed.text(request, "name");
    }

    public String getEmail() {
        return Typed.text(request, "email");
    }
}
