package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.registration.RegistrationCounts;
import org.astc.plenary.registration.RegistrationQueries;
import org.astc.plenary.registration.RegistrationStatus;

/** How an event stands, in figures, for its staff. */
@Named
@RequestScoped
public class StaffEventView {
    @Inject
    private RegistrationQueries registrations;

    @Inject
    private StaffEvent event;

    private RegistrationCounts counts;
    private List<TypeFigures> types;

    /** How many people come as one type. */
    public record TypeFigures(String code, String name, long registered, long held) {}

    @PostConstruct
    void read() {
        counts = registrations.counts(event.getId());
        types = registrations.offer(event.getId()).types().stream()
                .map(type -> new TypeFigures(
                        type.code(),
                        type.name(),
                        counts.registered(type.code()),
                        counts.of(type.code(), RegistrationStatus.HELD)))
                .toList();
    }

    public long getRegistered() {
        return counts.registered(null);
    }

    public long getHeld() {
        return counts.of(null, RegistrationStatus.HELD);
    }

    public long getCanceled() {
        return counts.of(null, RegistrationStatus.CANCELLED);
    }

    public List<TypeFigures> getTypes() {
        return types;
    }
}
