package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.accessibility.AccessRequestService;
import org.astc.plenary.accessibility.OwnRequest;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.CodeNeeded;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.web.CodeCookie;
import org.astc.plenary.registration.web.Faults;
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
    private CodeCookie cookie;

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

    @PostConstruct
    void load() {
        page = door.open(() -> pages.open(path.get("code"), key()));
        event = events.byId(page.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
        readOwn();
        String change = request.getParameter("change");
        edited = own.stream()
                .filter(one -> one.code().equals(change))
                .findFirst()
                .orElse(null);
        if (change != null && isOpen() && edited == null) {
            throw new NotFound();
        }
        form = isPost() || edited == null ? WishForm.sent(request) : WishForm.of(edited.wish());
    }

    private void readOwn() {
        own = isOpen() ? service.own(page.code(), key(), cookie.token()) : List.of();
    }

    /** Asks for it, or for something else than before. */
    public String send() {
        List<Faults.Fault> found = form.faults();
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        if (request.getParameter("change") == null) {
            service.ask(page.code(), key(), form.toWish());
            return SeeOther.at(address("sent"));
        }
        try {
            service.change(ticket(), form.toWish());
            return SeeOther.at(address("changed"));
        } catch (StaleData newer) {
            readOwn();
            faults.show(Faults.Fault.of(null, "platform.staleData"));
        } catch (CodeNeeded over) {
            faults.show(Faults.Fault.of(null, over.messageKey()));
        }
        return null;
    }

    /** Takes a request back. */
    public String withdraw() {
        try {
            service.withdraw(ticket());
            return SeeOther.at(address("withdrawn"));
        } catch (CodeNeeded over) {
            faults.show(Faults.Fault.of(null, over.messageKey()));
            return null;
        }
    }

    private AccessRequestService.Ticket ticket() {
        String version = request.getParameter("version");
        return new AccessRequestService.Ticket(
                page.code(),
                key(),
                cookie.token(),
                request.getParameter("change"),
                version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
    }

    private String address(String done) {
        return here.getPath() + "?key=" + key() + "&done=" + done;
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
        return cookie.opens(page);
    }

    public List<OwnRequest> getOwn() {
        return own;
    }

    /** The request that is being changed, or null. */
    public OwnRequest getEdited() {
        return edited;
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
        return here.getPath() + "?key=" + key() + "&change=" + code;
    }

    /** The last minute for requests that can surely be arranged; empty if it is not set, or over. */
    public String getUntil() {
        return events.phase(event.id(), PhaseKind.ACCESS_REQUESTS)
                .map(phase -> Moments.until(language.locale(), phase.closesAt(), event.zone()))
                .orElse("");
    }
}
