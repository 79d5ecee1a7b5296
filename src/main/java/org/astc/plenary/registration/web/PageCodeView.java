package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.security.web.PrivateDoor;

/** Sends a code to a person's own address, takes it back, and goes on to what it shows. */
@Named
@RequestScoped
public class PageCodeView {
    private static final String ABOUT_YOU = "about-you";
    private static final String DATA = "data";

    @Inject
    private OwnPages pages;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateDoor door;

    @Inject
    private CodeHere here;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private Here at;

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
        return here.send(page, key()) ? SeeOther.at(at.getPath() + query() + "&sent=1") : null;
    }

    /** Takes the code back and shows what it opens. */
    public String enter() {
        return here.enter(page, key(), digits) ? SeeOther.at(getBack()) : null;
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

    /** Says whether a code was sent before, as far as this page knows, so that the next is a new one. */
    public boolean isAgain() {
        String typed = request.getParameter("digits");
        boolean tried = "POST".equals(request.getMethod()) && (typed == null || !typed.isBlank());
        return tried || "1".equals(request.getParameter("sent"));
    }

    public String getDigits() {
        return null;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
