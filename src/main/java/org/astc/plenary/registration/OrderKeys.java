package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;

/** The secrets that open orders and registrations: derived, never stored. */
@ApplicationScoped
public class OrderKeys {
    private static final UUID NOBODYS = new UUID(0, 0);

    private Secrets secrets;

    protected OrderKeys() {}

    @Inject
    OrderKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    public String ofOrder(UUID orderId) {
        return secrets.derive("order:" + orderId);
    }

    /** Returns the key of the person's own page; an older version of it opens nothing. */
    public String ofRegistration(UUID registrationId, int linkVersion) {
        return secrets.derive("registration:" + registrationId + ":" + linkVersion);
    }

    /** Returns the registration if the key is its own; like {@link #open(Optional, String)} for orders. */
    Registration openOwn(Optional<Registration> registration, String key) {
        String purpose = registration
                .map(found -> "registration:" + found.getId() + ":" + found.getLinkVersion())
                .orElse("registration:" + NOBODYS + ":0");
        boolean opens = secrets.matches(purpose, key);
        return registration.filter(found -> opens).orElseThrow(NotFound::new);
    }

    /** Returns the order if the key is its own. No such order and a wrong key look alike, and take as long. */
    Order open(Optional<Order> order, String key) {
        boolean opens = secrets.matches("order:" + order.map(Order::getId).orElse(NOBODYS), key);
        return order.filter(found -> opens).orElseThrow(NotFound::new);
    }
}
