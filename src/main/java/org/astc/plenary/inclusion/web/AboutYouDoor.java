package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.web.CodeHere;
import org.astc.plenary.security.web.PrivateDoor;

/** Who came to the voluntary questions of an event: somebody with the link of their own page, or just a reader. */
@Named("aboutYouDoor")
@RequestScoped
public class AboutYouDoor {
    @Inject
    private Preview preview;

    @Inject
    private OwnPages pages;

    @Inject
    private PrivateDoor door;

    @Inject
    private CodeHere entered;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private EventSummary event;
    private OwnPage page;

    @PostConstruct
    void open() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        if (code() != null) {
            page = door.open(this::own);
        }
    }

    private OwnPage own() {
        OwnPage opened = pages.open(code(), key());
        if (!opened.eventId().equals(event.id())) {
            throw new NotFound();
        }
        return opened;
    }

    String code() {
        return request.getParameter("registration");
    }

    String key() {
        return request.getParameter("key");
    }

    String token() {
        return entered.token();
    }

    public EventSummary getEvent() {
        return event;
    }

    /** Says whether the visitor came with the link of their own page. */
    public boolean isKnown() {
        return page != null;
    }

    /** Says whether the visitor may answer. */
    public boolean isAsked() {
        return page != null && page.confides();
    }

    /** Says whether the visitor's own answers may be shown. */
    public boolean isOpen() {
        return page != null && entered.opens(page);
    }

    /** The page of the questions, for this visitor. */
    public String getStart() {
        return at("");
    }

    /** The page of a topic, for this visitor. */
    public String topic(String topic) {
        return at("/" + topic);
    }

    /** Where one is asked once more before all answers are deleted. */
    public String getWithdrawal() {
        return at("/delete");
    }

    /** The topic that was passed just now with nothing chosen, as a sentence; null if none was. */
    public String getSkipped() {
        return news("skipped", "inclusion.skipped");
    }

    /** The topic at which the visitor stopped just now and of which nothing was kept, as a sentence; null for none. */
    public String getUnkept() {
        return news("unkept", "inclusion.unkept");
    }

    private String news(String parameter, String key) {
        String topic = request.getParameter(parameter);
        return Questionnaire.topics().contains(topic) && !"POST".equals(request.getMethod())
                ? Messages.text(language.locale(), key, Wording.question(topic, language.locale()))
                : null;
    }

    /** Where the code is asked for. */
    public String getCodePage() {
        return "/registrations/" + code() + "/code?key=" + key() + "&next=about-you";
    }

    public String getOwnPage() {
        return "/registrations/" + code() + "?key=" + key();
    }

    private String at(String below) {
        return "/events/" + event.slug() + "/about-you" + below + "?registration=" + code() + "&key=" + key();
    }
}
