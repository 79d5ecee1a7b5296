package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.OwnProposal;
import org.astc.plenary.proposal.ProposalService;
import org.astc.plenary.proposal.Remark;
import org.astc.plenary.proposal.SentSheet;
import org.astc.plenary.proposal.TextLimits;
import org.astc.plenary.proposal.WordCount;
import org.astc.plenary.security.web.PrivateDoor;

/** Lets a proposer write a draft and hand it in, and change or read what was handed in, by the private link. */
@Named
@RequestScoped
public class ProposalView {
    private static final Set<String> NEWS = Set.of("begun", "saved", "submitted", "changed", "withdrawn", "again");

    @Inject
    private ProposalService service;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateDoor door;

    @Inject
    private Faults faults;

    @Inject
    private ProposalWords words;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private OwnProposal own;
    private EventSummary event;
    private ProposalForm form;
    private boolean changeable;
    private boolean stale;

    @PostConstruct
    void load() {
        read();
        event = events.byId(own.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
        form = isPost() ? ProposalForm.sent(own, request) : ProposalForm.of(own);
    }

    private void read() {
        own = door.open(() -> service.open(path.get("code"), key()));
        changeable = service.isChangeable(own);
    }

    public String save() {
        return send(sheet -> service.save(own.code(), key(), sheet), getLink() + "&done=saved");
    }

    /** Keeps it, and shows it as the program would print it. */
    public String preview() {
        return send(sheet -> service.save(own.code(), key(), sheet), to("/preview"));
    }

    public String submit() {
        return send(sheet -> service.submit(own.code(), key(), sheet), getLink() + "&done=submitted");
    }

    public String change() {
        return send(sheet -> service.change(own.code(), key(), sheet), getLink() + "&done=changed");
    }

    private String send(Step step, String next) {
        List<Faults.Fault> found = form.faults(getLanguages());
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        try {
            List<Remark> objections = step.with(form.toSheet());
            if (objections.isEmpty()) {
                return SeeOther.at(next);
            }
            read(); // what was typed may be kept all the same, as a newer version
            faults.show(objections.stream()
                    .map(remark -> new Faults.Fault(remark.field(), remark.key(), remark.arguments()))
                    .toList());
        } catch (StaleData newer) {
            read();
            stale = true;
            faults.show(Faults.Fault.of(null, "proposal.stale"));
        }
        return null;
    }

    /** What is done with a form. */
    private interface Step {
        List<Remark> with(SentSheet sheet);
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    private String key() {
        return request.getParameter("key");
    }

    public OwnProposal getOwn() {
        return own;
    }

    public EventSummary getEvent() {
        return event;
    }

    public ProposalForm getForm() {
        return form;
    }

    /** Says whether there is something to fill in: a draft, or what was handed in and is to be changed. */
    public boolean isWritten() {
        return own.isDraft()
                || isPost() && request.getParameter("version") != null // what was typed comes back, whatever happened
                || changeable && isChange();
    }

    private boolean isChange() {
        return request.getParameter("change") != null;
    }

    /** Says whether the form is that of a draft, or was when it was opened. */
    public boolean isDrafting() {
        return own.isDraft() || isPost() && !isChange();
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** Says whether somebody else wrote meanwhile; what was typed stands in the form, what they wrote above it. */
    public boolean isStale() {
        return stale;
    }

    public List<NewerText.Difference> getNewer() {
        return stale ? NewerText.of(own.call(), form, own.text(), words, language.locale()) : List.of();
    }

    /** The version that the visitor has seen; after a warning the newest, so that the next press counts. */
    public long getVersion() {
        return own.version();
    }

    /** The key of the news, such as saved; empty: there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return !isPost() && done != null && NEWS.contains(done) ? done : "";
    }

    public Set<String> getLanguages() {
        return TextLimits.languages(event);
    }

    public List<Level> getLevels() {
        return List.of(Level.values());
    }

    public int getMostWords() {
        return WordCount.MOST_OF_ABSTRACT;
    }

    /** How many words a text has; one that is far too long is not counted. */
    public int words(String text) {
        return text.length() > 2 * TextLimits.PROSE ? text.length() : WordCount.of(text);
    }

    public List<ShownQuestion> getQuestions() {
        return form.questions(own.text(), clock.instant());
    }

    /** Until when it can be handed in, or changed; empty if there is no call any more. */
    public String getUntil() {
        return own.call().isSetUp()
                ? Moments.until(
                        language.locale(),
                        own.call()
                                .deadline(
                                        own.call().format(own.text().formatId()).orElse(null)),
                        event.zone())
                : "";
    }

    public String getLink() {
        return to("");
    }

    /** The address of a page below this one, such as {@code /presenters}. */
    public String to(String part) {
        return "/proposals/" + own.code() + part + "?key=" + key();
    }
}
