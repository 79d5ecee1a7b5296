package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.registration.RegistrationCounts;
import org.astc.plenary.registration.RegistrationQueries;
import org.astc.plenary.registration.RegistrationStatus;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Who has a place at an event that staff are about to close, in figures, for those of them who may see them. */
@Named("eventStakes")
@RequestScoped
public class EventStakesView {
    @Inject
    private RegistrationQueries registrations;

    @Inject
    private StaffEvent event;

    @Inject
    private Caller caller;

    private RegistrationCounts counts;

    @PostConstruct
    void read() {
        if (caller.may(Permission.SEE_REGISTRATIONS, event.getId())) {
            counts = registrations.counts(event.getId());
        }
    }

    /** Whether the caller may see the figures; without it there are none. */
    public boolean isShown() {
        return counts != null;
    }

    /** How many people have a firm place, paid or not. */
    public long getPlaces() {
        return counts.registered(null);
    }

    /** How many of them are not paid for. */
    public long getUnpaid() {
        return counts.of(null, RegistrationStatus.AWAITING_PAYMENT);
    }
}
