package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.EventStatus;
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

    /** Brings the event to the status whose button was pressed. */
    public String go() {
        String wanted = String.valueOf(request.getParameter("to"));
        try {
            service.put(
                    event.getId(),
                    JsonNodeFactory.instance.objectNode().put("status", wanted.toLowerCase(Locale.ROOT)));
        } catch (InvalidInput notReady) {
            FacesContext context = FacesContext.getCurrentInstance();
            notReady.faults()
                    .forEach(fault -> context.addMessage(
                            "needs",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, fault.text(language.locale()), null)));
            context.validationFailed();
            return null;
        }
        return SeeOther.at("/staff/" + event.getSlug() + "/configuration?done=saved");
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
