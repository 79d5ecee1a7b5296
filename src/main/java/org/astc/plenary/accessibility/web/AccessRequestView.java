package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.accessibility.AccessRequestService;
import org.astc.plenary.accessibility.EventOver;
import org.astc.plenary.accessibility.OwnRequest;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.web.CodeHere;
import org.astc.plenary.security.web.PrivateDoor;

/** Lets a person ask for what they need; what they asked for earlier is shown only after the code. */
@Named
@RequestScoped
public class AccessRequestView {
    @Inject
    private AccessRequestService service;

    @Inject
    private OwnPages pages;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateDoor door;

    @Inject
    private CodeHere codes;

    @Inject
    private Clock clock;

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

    private OwnPage page;
    private EventSummary event;
    private List<OwnRequest> own = List.of();
    private OwnRequest edited;
    private WishForm form;
    private boolean codeSent;

    @PostConstruct
    void load() {
        page = door.open(() -> pages.open(path.get("code"), key()));
        event = events.byId(page.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
        form = WishForm.sent(request);
        readOwn();
        if (isChange() && isOpen() && edited == null) {
            throw new NotFound();
        }
        form = isPost() || edited == null ? form : WishForm.of(edited.wish());
    }

    private void readOwn() {
        own = isOpen() ? service.own(page.code(), key(), codes.token()) : List.of();
        edited = own.stream()
                .filter(one -> one.code().equals(changed()))
                .findFirst()
                .orElse(null);
    }

    /** Asks for it, or for something else than before. */
    public String send() {
        List<Faults.Fault> found = form.faults();
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        return isChange()
                ? withCode("changed", () -> service.change(ticket(), form.toWish()))
                : tried("sent", () -> service.ask(page.code(), key(), form.toWish()));
    }

    /** Takes a request back. */
    public String withdraw() {
        return withCode("withdrawn", () -> service.withdraw(ticket()));
    }

    /** Has a code sent, with the form as it stands. */
    public String sendCode() {
        codeSent = codes.send(page, key());
        return null;
    }

    /** Does it, if a code was entered before or comes along. */
    private String withCode(String done, Runnable step) {
        if (!isOpen()) {
            String digits = Text.clean(request.getParameter("digits"));
            if (digits.isEmpty()) {
                faults.show(Faults.Fault.of("digits", "accessibility.code.over"));
                return null;
            }
            if (!codes.enter(page, key(), digits)) {
                return null;
            }
            readOwn();
        }
        return tried(done, step);
    }

    private String tried(String done, Runnable step) {
        try {
            step.run();
            return SeeOther.at(address(done));
        } catch (StaleData newer) {
            readOwn();
            faults.show(Faults.Fault.of(null, "platform.staleData"));
        } catch (EventOver over) {
            faults.show(Faults.Fault.of(null, over.messageKey()));
        }
        return null;
    }

    private AccessRequestService.Ticket ticket() {
        return new AccessRequestService.Ticket(page.code(), key(), codes.token(), changed(), sentVersion());
    }

    private long sentVersion() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private String changed() {
        return request.getParameter("change");
    }

    private String address(String done) {
        return getPlain() + "&done=" + done;
    }

    private boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    private String key() {
        return request.getParameter("key");
    }

    public OwnPage getPage() {
        return page;
    }

    public EventSummary getEvent() {
        return event;
    }

    public WishForm getForm() {
        return form;
    }

    /** Says whether what was asked for may be shown. */
    public boolean isOpen() {
        return codes.opens(page);
    }

    public List<OwnRequest> getOwn() {
        return own;
    }

    /** The request that is being changed, or null. */
    public OwnRequest getEdited() {
        return edited;
    }

    private boolean isChange() {
        return changed() != null;
    }

    /** Says whether a request is being changed; if the code ran out meanwhile, by the form that came. */
    public boolean isChanging() {
        return edited != null || isChange() && isPost();
    }

    /**
     * Says whether there is something to fill in: not without the code, for a change, nor once the event is over, nor
     * right after something was sent.
     */
    public boolean isOffered() {
        return isChange() ? isChanging() : isSendable() && !isKept();
    }

    /** Says whether a request was sent or changed just now. */
    public boolean isKept() {
        return List.of("sent", "changed").contains(getDone());
    }

    /** The empty form, to ask for something else; the address of this page without news. */
    public String getPlain() {
        return here.getPath() + "?key=" + key();
    }

    /** Says whether the form may be sent; one that was written before the event was over comes back as it was. */
    public boolean isSendable() {
        return isPost() || !isOver();
    }

    /** The code of the request that is being changed. */
    public String getChanged() {
        return changed();
    }

    /** The state in which the visitor saw the request that is being changed. */
    public long getVersion() {
        return edited == null ? sentVersion() : edited.version();
    }

    /** Says whether the change cannot be sent without another code. */
    public boolean isCodeNeeded() {
        return isChanging() && !isOpen();
    }

    public boolean isCodeSent() {
        return codeSent;
    }

    /** Says whether the event is over, so that nothing can be arranged any more. */
    public boolean isOver() {
        return event.hasEnded(clock.instant());
    }

    /** The key of the news: sent, changed or withdrawn; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return !isPost()
                        && done != null
                        && List.of("sent", "changed", "withdrawn").contains(done)
                ? done
                : "";
    }

    public String getBack() {
        return "/registrations/" + page.code() + "?key=" + key();
    }

    public String getCodePage() {
        return "/registrations/" + page.code() + "/code?key=" + key() + "&next=access";
    }

    /** The page of this request, to change it. */
    public String change(String code) {
        return getPlain() + "&change=" + code;
    }

    /** Until when requests can surely be arranged; empty if it is not set, or over. */
    public String getUntil() {
        return events.phase(event.id(), PhaseKind.ACCESS_REQUESTS)
                .filter(phase -> clock.instant().isBefore(phase.closesAt()))
                .map(phase -> Moments.until(language.locale(), phase.closesAt(), event.zone()))
                .orElse("");
    }
}
