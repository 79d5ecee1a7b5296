package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.astc.plenary.platform.NotFound;

/** Shows people their own registration: to whoever holds the key that was mailed to them. */
@ApplicationScoped
@Transactional
public class OwnRegistrationQueries {
    private Registrations registrations;
    private OrderKeys keys;
    private Offers offers;

    protected OwnRegistrationQueries() {}

    @Inject
    OwnRegistrationQueries(Registrations registrations, OrderKeys keys, Offers offers) {
        this.registrations = registrations;
        this.keys = keys;
        this.offers = offers;
    }

    /**
     * Returns the registration.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OwnRegistration find(String code, String key) {
        Registration registration = keys.openOwn(registrations.byCode(code), key);
        return OwnRegistration.of(registration, offers.of(registration.getEventId()));
    }
}
