package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.NotFound;

/** Shows people their own registration: to whoever holds the key that was mailed to them. */
@ApplicationScoped
@Transactional
public class OwnRegistrationQueries {
    private Registrations registrations;
    private OrderKeys keys;
    private Offers offers;
    private EventQueries events;
    private Clock clock;

    protected OwnRegistrationQueries() {}

    @Inject
    OwnRegistrationQueries(
            Registrations registrations, OrderKeys keys, Offers offers, EventQueries events, Clock clock) {
        this.registrations = registrations;
        this.keys = keys;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the registration.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OwnRegistration find(String code, String key) {
        Registration registration = keys.openOwn(registrations.byCode(code), key);
        return OwnRegistration.of(registration, offers.of(registration.getEventId()), joining(registration));
    }

    private Joining joining(Registration registration) {
        EventSummary event = events.byId(registration.getEventId());
        return Joining.of(
                registration.getStatus(), event.setting(), event.hasEnded(clock.instant()), events.joining(event.id()));
    }
}
