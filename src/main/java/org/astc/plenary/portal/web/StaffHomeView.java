package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Where staff begin: the events that they may work on, and no others. */
@Named
@RequestScoped
public class StaffHomeView {
    private static final Map<Permission, Desk> DESKS = new TreeMap<>(Map.of(
            Permission.SEE_REGISTRATIONS, new Desk("registrations", "platform.nav.registrations"),
            Permission.SEE_PROPOSALS, new Desk("proposals", "platform.nav.proposals"),
            Permission.SEE_ACCESS_REQUESTS, new Desk("access", "platform.nav.accessDesk"),
            Permission.SEE_RESPONSE_RATE, new Desk("inclusion", "platform.nav.inclusion")));

    /** A page below the event's own; {@code label} is the key of its name. */
    public record Desk(String path, String label) {}

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
                .filter(event -> DESKS.keySet().stream().anyMatch(permission -> caller.may(permission, event.id())))
                .map(event -> new ShownEvent(event, language.locale()))
                .toList();
    }

    public List<ShownEvent> getEvents() {
        return mine;
    }

    /** Whether the caller may see where the event stands. */
    public boolean overviewOf(ShownEvent event) {
        return caller.may(Permission.SEE_REGISTRATIONS, event.event().id());
    }

    /** Where the caller works at the event. */
    public List<Desk> desks(ShownEvent event) {
        return DESKS.entrySet().stream()
                .filter(desk -> caller.may(desk.getKey(), event.event().id()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
