package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.Configured;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventStatus;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PublicationNeed;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;

/** Publishes an event, archives it, and brings it back. */
@Named
@RequestScoped
public class EventStatusView {
    @Inject
    private ConfigurationService service;

    @Inject
    private StaffEvent event;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    @Inject
    private EventQueries events;

    @Inject
    private Clock clock;

    /** Brings the event to the status whose button was pressed. */
    public String go() {
        String wanted = String.valueOf(request.getParameter("to"));
        try {
            Configured changed = service.put(
                    event.getId(),
                    JsonNodeFactory.instance.objectNode().put("status", wanted.toLowerCase(Locale.ROOT)));
            return SeeOther.at("/staff/" + event.getSlug() + "/configuration?done="
                    + changed.file().path("status").asText());
        } catch (InvalidInput notReady) {
            FacesContext context = FacesContext.getCurrentInstance();
            List<PublicationNeed> needs = service.needs(event.getId());
            notReady.faults()
                    .forEach(fault -> context.addMessage(
                            sectionOf(fault, needs),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, fault.text(language.locale()), null)));
            context.validationFailed();
            return null;
        }
    }

    /** The page where what is missing is laid out; null if the fault is another one. */
    private String sectionOf(InvalidInput.Fault fault, List<PublicationNeed> needs) {
        return needs.stream()
                .filter(need -> need.code().equals(fault.code()))
                .findFirst()
                .map(need -> "/staff/" + event.getSlug() + "/configuration/" + need.section())
                .orElse(null);
    }

    /** What was just done to the event; null if nothing was, or its status is another by now. */
    public StatusNews getNews() {
        EventStatus status = getStatus();
        if (!status.name().toLowerCase(Locale.ROOT).equals(request.getParameter("done"))) {
            return null;
        }
        return switch (status) {
            case DRAFT -> null;
            case PUBLISHED ->
                StatusNews.published(
                        language.locale(),
                        events.phase(event.getId(), PhaseKind.REGISTRATION),
                        event.getZone(),
                        clock.instant());
            case ARCHIVED -> StatusNews.archived(language.locale());
        };
    }

    /** What the draft needs before the public sees it; nothing if it is none. */
    public List<PublicationNeed> getNeeds() {
        return getStatus() == EventStatus.DRAFT ? service.needs(event.getId()) : List.of();
    }

    /** Whether people would read the address of an example where they look for help. */
    public boolean isContactMissing() {
        return settings.helpEmail().endsWith("@plenary.example");
    }

    public EventStatus getStatus() {
        return event.get().status();
    }

    /** Where it may go from here. */
    public List<EventStatus> getNext() {
        return Stream.of(EventStatus.values())
                .filter(next -> getStatus().canBecome(next))
                .toList();
    }
}
