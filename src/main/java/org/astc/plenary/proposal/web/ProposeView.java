package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallClosed;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.proposal.DraftService;
import org.astc.plenary.proposal.LateCodeRefused;
import org.astc.plenary.proposal.PrivateProposal;
import org.astc.plenary.proposal.TooManyDrafts;

/** Shows the call of an event, and begins a proposal. */
@Named
@RequestScoped
public class ProposeView {
    @Inject
    private CallQueries calls;

    @Inject
    private DraftService drafts;

    @Inject
    private Preview preview;

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

    private EventSummary event;
    private Call call;
    private BeginForm form;
    private Instant now;

    @PostConstruct
    void load() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        call = calls.of(event.id());
        form = new BeginForm(request);
        now = clock.instant();
    }

    /** Begins the draft and goes on to it. */
    public String begin() {
        List<Faults.Fault> found = form.faults();
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        if (preview.isDraft()) {
            faults.conflict("proposal.call.preview");
            return null;
        }
        try {
            PrivateProposal begun = drafts.begin(event.slug(), form.toNewcomer(language.getTag()));
            return SeeOther.at("/proposals/" + begun.code() + "?key=" + begun.key() + "&done=begun");
        } catch (LateCodeRefused refused) {
            faults.show(Faults.Fault.of("code", refused.messageKey()));
        } catch (CallClosed closed) {
            faults.conflict(closed.messageKey());
        } catch (TooManyDrafts many) {
            faults.conflict(many.messageKey());
        }
        return null;
    }

    public EventSummary getEvent() {
        return event;
    }

    public BeginForm getForm() {
        return form;
    }

    public String getIntroduction() {
        return call.rules().introduction();
    }

    /** Where the call stands: none, later, open or over. */
    public String getState() {
        if (!call.isSetUp()) {
            return "none";
        }
        if (!call.hasOpened(now)) {
            return "later";
        }
        return call.isOpen(now) ? "open" : "over";
    }

    /** Whether a proposal may be begun: of a call that is over, with a code. */
    public boolean isBeginnable() {
        return call.hasOpened(now) && !event.hasEnded(now);
    }

    /** When it opens, of a call that has not yet. */
    public String getOpens() {
        return call.isSetUp() ? Moments.text(language.locale(), call.window().opensAt(), event.zone()) : "";
    }

    /** Until when proposals are taken, of a format without a deadline of its own. */
    public String getUntil() {
        return call.isSetUp() ? Moments.until(language.locale(), call.deadline(null), event.zone()) : "";
    }

    public List<Call.Subject> getTracks() {
        return call.tracks();
    }

    public List<ShownFormat> getFormats() {
        return call.isSetUp()
                ? call.formats().stream()
                        .map(format -> ShownFormat.of(call, format, now, event.zone(), language.locale()))
                        .toList()
                : List.of();
    }

    public List<String> getRules() {
        return CallInWords.rules(call.rules(), language.locale());
    }
}
