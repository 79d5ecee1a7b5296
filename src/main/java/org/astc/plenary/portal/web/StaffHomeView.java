package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Where staff begin: the events that they may work on, and no others. */
@Named
@RequestScoped
public class StaffHomeView {
    @Inject
    private EventQueries events;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    private List<ShownEvent> mine;

    @PostConstruct
    void read() {
        mine = events.all().stream()
                .filter(event -> caller.may(Permission.SEE_REGISTRATIONS, event.id()))
                .map(event -> new ShownEvent(event, language.locale()))
                .toList();
    }

    public List<ShownEvent> getEvents() {
        return mine;
    }
}
