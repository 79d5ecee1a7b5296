package org.astc.plenary.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.portal.ErasureService;
import org.astc.plenary.portal.PersonalFile;
import org.astc.plenary.registration.ConfidedPlaces.CodeInForce;
import org.astc.plenary.security.LastAdministrator;
import org.astc.plenary.security.Retention;

/** Shows people what is held about them and how long, lets them download it, and erases it once they say so twice. */
@Named
@RequestScoped
public class MyDataView {
    @Inject
    private DataAsker asker;

    @Inject
    private PersonalFile file;

    @Inject
    private ErasureService erasures;

    @Inject
    @Any
    private Instance<Retention> contexts;

    @Inject
    private EventQueries events;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private boolean sure;
    private List<String> parts;
    private List<Included> included;

    /** A promise in words. */
    public record Promise(String what, String period) {}

    /**
     * A place of which what was told in confidence is included.
     *
     * @param until when, within a sentence
     * @param here whether the person came with the private link of this place
     * @param others whether they have other places, too; nothing that was told there is included
     */
    public record Included(EventSummary event, String until, boolean here, boolean others) {}

    /** The parts that hold something, by the end of the key of their names; asked for once. */
    public List<String> getParts() {
        if (parts == null) {
            parts = file.parts(asker.subject());
        }
        return parts;
    }

    public List<Promise> getPromises() {
        return contexts.stream()
                .flatMap(context -> context.kept().stream())
                .sorted(Comparator.comparing(Retention.Kept::what))
                .map(kept -> new Promise(texts.get(kept.what()), words(kept.period())))
                .toList();
    }

    private String words(Period period) {
        if (period == null) {
            return texts.get("portal.data.untilErased");
        }
        return period.getYears() > 0
                ? texts.of("portal.data.years", period.getYears())
                : texts.of("portal.data.days", period.getDays());
    }

    /** Erases everything that may be erased. It takes the tick and the button. */
    public String erase() {
        if (!sure) {
            return refused("sure", "portal.erase.sure.missing");
        }
        try {
            erasures.erase(asker.subject());
            return SeeOther.at("/data/erased");
        } catch (LastAdministrator last) {
            return refused(null, "portal.erase.lastAdministrator");
        }
    }

    private String refused(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(key), null));
        context.validationFailed();
        return null;
    }

    /** The events at which somebody else has the address, too: what is there is left out. */
    public List<EventSummary> getSharedAt() {
        return asker.sharedAt().stream()
                .map(events::byId)
                .sorted(Comparator.comparing(EventSummary::startsAt).thenComparing(EventSummary::slug))
                .toList();
    }

    public boolean isLinked() {
        return asker.hasLink();
    }

    public String getDownload() {
        return asker.at(".zip");
    }

    public String getErasing() {
        return asker.at("/erase");
    }

    public String getOverview() {
        return asker.at("");
    }

    public String getBack() {
        return asker.back();
    }

    /** The places of which what was told in confidence is included, one at most; asked for once. */
    public List<Included> getIncluded() {
        if (included == null) {
            included = asker.codeInForce().map(this::included).stream().toList();
        }
        return included;
    }

    private Included included(CodeInForce code) {
        EventSummary event = events.byId(code.page().eventId());
        String until = Moments.untilClock(language.locale(), code.until(), event.zone());
        return new Included(event, until, asker.cameBy(code.page()), code.others());
    }

    /** Where a code is asked for; null without a private link, and as long as the code of its page is in force. */
    public String getCode() {
        return getIncluded().stream().anyMatch(Included::here) ? null : asker.code();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
