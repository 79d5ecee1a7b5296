package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.EventStatus;
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

    /** Brings the event to the status whose button was pressed. */
    public String go() {
        String wanted = String.valueOf(request.getParameter("to"));
        service.put(
                event.getId(), JsonNodeFactory.instance.objectNode().put("status", wanted.toLowerCase(Locale.ROOT)));
        return SeeOther.at("/staff/" + event.getSlug() + "/configuration?done=saved");
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
