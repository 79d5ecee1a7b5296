package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.NoOwnAddress;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.PageCodeService;
import org.astc.plenary.registration.WrongPageCode;
import org.astc.plenary.security.TooManyAttempts;
import org.astc.plenary.security.web.PrivateDoor;

/** Sends a code to a person's own address, takes it back, and goes on to what it shows. */
@Named
@RequestScoped
public class PageCodeView {
    private static final String ABOUT_YOU = "about-you";
    private static final String DATA = "data";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private OwnPages pages;

    @Inject
    private PageCodeService codes;

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
    private String digits;

    @PostConstruct
    void load() {
        page = door.open(() -> pages.open(path.get("code"), key()));
        event = events.byId(page.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
    }

    /** Has a code sent. */
    public String send() {
        try {
            codes.send(page.code(), key(), language.locale());
            return SeeOther.at(here.getPath() + query() + "&sent=1");
        } catch (NoOwnAddress none) {
            faults.show(Faults.Fault.of(null, none.messageKey()));
        } catch (TooManyAttempts often) {
            wait(often, null);
        }
        return null;
    }

    /** Takes the code back and shows what it opens. */
    public String enter() {
        try {
            cookie.set(codes.enter(page.code(), key(), digits));
            return SeeOther.at(getBack());
        } catch (WrongPageCode | NoOwnAddress wrong) {
            faults.show(Faults.Fault.of("digits", wrong.messageKey()));
        } catch (TooManyAttempts often) {
            wait(often, "digits");
        }
        return null;
    }

    private void wait(TooManyAttempts often, String field) {
        var response = FacesContext.getCurrentInstance().getExternalContext();
        faults.tell(Faults.Fault.of(field, often.messageKey(), often.retryAfter()));
        response.setResponseStatus(TOO_MANY_REQUESTS);
        response.setResponseHeader("Retry-After", Long.toString(often.retryAfter()));
    }

    /** Where the visitor came from, and goes on to. */
    public String getBack() {
        if (DATA.equals(request.getParameter("next"))) {
            return "/registrations/" + page.code() + "/data?key=" + key();
        }
        return ABOUT_YOU.equals(request.getParameter("next"))
                ? "/events/" + event.slug() + "/about-you?registration=" + page.code() + "&key=" + key()
                : "/registrations/" + page.code() + "/access?key=" + key();
    }

    private String query() {
        String next = request.getParameter("next");
        return "?key=" + key() + "&next=" + (ABOUT_YOU.equals(next) || DATA.equals(next) ? next : "access");
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

    public boolean isSent() {
        return "1".equals(request.getParameter("sent")) && !"POST".equals(request.getMethod());
    }

    public String getDigits() {
        return null;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
