package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.PresenterNamedAlready;
import org.astc.plenary.proposal.PresenterQueries;
import org.astc.plenary.proposal.PresenterService;
import org.astc.plenary.proposal.PresenterSheet;
import org.astc.plenary.proposal.SeenPresenter;
import org.astc.plenary.security.web.PrivateDoor;

/** Where a proposer names presenters and sees who said yes. */
@Named
@RequestScoped
public class PresentersView {
    private static final List<String> NEWS =
            List.of("named", "role", "moved", "removed", "invited", "replaced", "dismissed");

    @Inject
    private PresenterService service;

    @Inject
    private PresenterQueries queries;

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

    private PresenterSheet sheet;
    private EventSummary event;
    private PresenterForm form;

    @PostConstruct
    void load() {
        sheet = door.open(this::read);
        EventSummary first = events.byId(sheet.eventId());
        language.suggest(Locale.forLanguageTag(first.language()));
        event = first.in(language.locale());
        form = new PresenterForm(request, language.getTag());
    }

    private PresenterSheet read() {
        return queries.sheet(path.get("code"), key());
    }

    public String add() {
        return isTakable() ? tried("named", () -> service.add(sheet.code(), key(), form.toNamed())) : null;
    }

    public String replace() {
        return isTakable() ? tried("replaced", () -> service.replace(seen(), form.toNamed())) : null;
    }

    private boolean isTakable() {
        List<Faults.Fault> found = form.faults();
        faults.show(found);
        return found.isEmpty();
    }

    public String changeRole() {
        return done("role", seen -> service.changeRole(seen, form.getRole()));
    }

    public String up() {
        return done("moved", seen -> service.move(seen, true));
    }

    public String down() {
        return done("moved", seen -> service.move(seen, false));
    }

    public String remove() {
        return done("removed", service::remove);
    }

    public String invite() {
        return done("invited", service::invite);
    }

    public String takeUp() {
        return done("replaced", service::takeUpSuggestion);
    }

    public String dismiss() {
        return done("dismissed", service::dismissSuggestion);
    }

    private String done(String news, Consumer<SeenPresenter> step) {
        return tried(news, () -> step.accept(seen()));
    }

    /** What cannot be done for another reason is told above the form. */
    private String tried(String news, Runnable step) {
        try {
            step.run();
            return SeeOther.at(getPlain() + "&done=" + news + anchor());
        } catch (PresenterNamedAlready twice) {
            faults.show(Faults.Fault.of("email", twice.messageKey()));
        } catch (StaleData newer) {
            sheet = read();
            faults.show(Faults.Fault.of(null, newer.messageKey()));
        }
        return null;
    }

    /** Back where the button was, for those who go on from there with the keyboard. */
    private String anchor() {
        String presenter = seen().presenter();
        return presenter.matches("[A-Z2-9-]{1,12}") ? "#" + presenter : "";
    }

    private SeenPresenter seen() {
        return new SeenPresenter(
                sheet.code(), key(), Typed.text(request, "presenter"), Typed.number(request, "version"));
    }

    private String key() {
        return request.getParameter("key");
    }

    public PresenterSheet getSheet() {
        return sheet;
    }

    public EventSummary getEvent() {
        return event;
    }

    public PresenterForm getForm() {
        return form;
    }

    /** What the rules of the call say, in words. */
    public List<Said> getRemarks() {
        return sheet.remarks().stream()
                .map(remark -> new Said(
                        Messages.text(
                                language.locale(),
                                remark.key(),
                                remark.arguments().toArray()),
                        remark.blocks()))
                .toList();
    }

    /** A remark. */
    public record Said(String text, boolean blocks) {}

    /** Until when they are asked to answer, in words. */
    public String answerBy(PresenterSheet.Row row) {
        return Moments.day(language.locale(), row.answerBy(), event.zone());
    }

    /** Who is to be replaced in the form, or null. */
    public PresenterSheet.Row getReplaced() {
        String code = request.getParameter("replace");
        return sheet.rows().stream()
                .filter(row -> row.line().code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String getProposal() {
        return getPlain().replace("/presenters?", "?");
    }

    /** This page without news. */
    public String getPlain() {
        return here.getPath() + "?key=" + key();
    }

    /** The key of the news; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return !isPost() && done != null && NEWS.contains(done) ? done : "";
    }

    /** Says whether a button was pressed of a line that is there no more. */
    public boolean isMissed() {
        return isPost();
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }
}
