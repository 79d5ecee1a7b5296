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
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Conduct;
import org.astc.plenary.proposal.ConductChanged;
import org.astc.plenary.proposal.EventTimes;
import org.astc.plenary.proposal.IllegalTransition;
import org.astc.plenary.proposal.InvitationService;
import org.astc.plenary.proposal.OwnPresenterPage;
import org.astc.plenary.proposal.PresenterProfile;
import org.astc.plenary.proposal.PresenterQueries;
import org.astc.plenary.proposal.PresenterStatus;
import org.astc.plenary.proposal.ProposalOver;
import org.astc.plenary.security.web.PrivateDoor;

/** A presenter's own page: what they agree to, who they are, and the way out. */
@Named
@RequestScoped
public class PresenterPageView {
    private static final List<String> NEWS = List.of("confirmed", "saved", "withdrawn");

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

    private OwnPresenterPage page;
    private EventSummary event;
    private ConsentForm consents;
    private ProfileForm form;
    private PresenterProfile meanwhile;

    @PostConstruct
    void load() {
        page = door.open(this::read);
        EventSummary first = events.byId(page.card().eventId());
        language.suggest(Locale.forLanguageTag(first.language()));
        event = first.in(language.locale());
        Policy inForce = conduct.of(event.id()).orElse(null);
        consents = isPost() ? ConsentForm.sent(inForce, request) : ConsentForm.of(inForce, page.consents());
        form = isPost() ? ProfileForm.sent(request) : ProfileForm.of(page.profile());
        if (isPost() && !isOpen()) {
            faults.conflict(page.card().isLive() ? "proposal.own.ended" : "proposal.over");
        }
    }

    private OwnPresenterPage read() {
        return queries.own(path.get("code"), key());
    }

    public String save() {
        List<Faults.Fault> found = new ArrayList<>(consents.faults());
        found.addAll(form.faults());
        return tried(
                found,
                "saved",
                () -> service.say(
                        code(), key(), form.getProfile(), consents.toConsents(), (int) Typed.number(request, "said")));
    }

    public String withdraw() {
        List<Faults.Fault> found = new ArrayList<>();
        Typed.checkLines(found, "reason", getReason(), Typed.LONGEST_REASON);
        return tried(found, "withdrawn", () -> service.withdraw(code(), key(), getReason()));
    }

    private String tried(List<Faults.Fault> found, String news, Runnable step) {
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        try {
            step.run();
            return SeeOther.at(getPlain() + "&done=" + news);
        } catch (StaleData newer) {
            page = read();
            meanwhile = page.profile();
            faults.show(Faults.Fault.of(null, newer.messageKey()));
        } catch (ConductChanged changed) {
            faults.show(Faults.Fault.of("conduct", changed.messageKey()));
        } catch (IllegalTransition | ProposalOver late) {
            page = read();
            faults.conflict(late.messageKey());
        }
        return null;
    }

    private String code() {
        return page.card().code();
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    private String key() {
        return request.getParameter("key");
    }

    public OwnPresenterPage getPage() {
        return page;
    }

    public EventSummary getEvent() {
        return event;
    }

    public String getTimes() {
        return EventTimes.text(language.locale(), event);
    }

    public ConsentForm getConsents() {
        return consents;
    }

    public PresenterProfile getProfile() {
        return form.getProfile();
    }

    /** What was said in another window meanwhile; null if nothing was. */
    public PresenterProfile getMeanwhile() {
        return meanwhile;
    }

    /** Says whether there is something to say still. */
    public boolean isOpen() {
        return page.card().isLive() && page.card().status() != PresenterStatus.DECLINED;
    }

    /** Says whether they are about to give the role back. */
    public boolean isLeaving() {
        return isOpen() && !page.proposer() && request.getParameter("leave") != null;
    }

    public String getPlain() {
        return here.getPath() + "?key=" + key();
    }

    public String getReason() {
        return Typed.text(request, "reason");
    }

    /** The key of the news; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return !isPost() && done != null && NEWS.contains(done) ? done : "";
    }
}
