package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/** What people change in their own registration. One public method is one transaction. */
@ApplicationScoped
@Transactional
public class OwnRegistrationService {
    private static final String PERSON = "person";

    private Registrations registrations;
    private OrderKeys keys;
    private AuditTrail trail;

    protected OwnRegistrationService() {}

    @Inject
    OwnRegistrationService(Registrations registrations, OrderKeys keys, AuditTrail trail) {
        this.registrations = registrations;
        this.keys = keys;
        this.trail = trail;
    }

    /**
     * Changes how the person appears at the event. What is wished already changes nothing.
     *
     * @param seenVersion of the registration as it was shown
     * @throws NotFound if there is no such registration, the key is not its own, or the place does not stand any more
     * @throws StaleData if something changed since it was shown
     */
    public void change(String code, String key, OwnWishes wishes, long seenVersion) {
        Registration registration = keys.openOwn(registrations.lockByCode(code), key);
        if (!registration.getStatus().takesPlace()) {
            throw new NotFound();
        }
        Map<String, Object> before = state(registration.wishes());
        registration.present(wishes, seenVersion);
        if (!before.equals(state(wishes))) {
            trail.record(new Deed(
                    PERSON,
                    "registration-changed",
                    "registration",
                    registration.getId(),
                    registration.getEventId(),
                    before,
                    state(wishes)));
        }
    }

    private static Map<String, Object> state(OwnWishes wishes) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("name", wishes.name());
        state.put("pronouns", wishes.pronouns());
        state.put("listed", wishes.listed());
        return state;
    }
}
