package org.astc.plenary.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.web.PrivateDoor;

/** Finds the hold that the form brings along, or that a private link names. */
@RequestScoped
class HeldPlaces {
    @Inject
    private OrderQueries orders;

    @Inject
    private PrivateDoor door;

    @Inject
    private HttpServletRequest request;

    /**
     * Returns the hold; what the form carries goes before what the address says.
     *
     * @throws NotFound if the key is not its own, or it belongs to another event or to several people
     */
    Optional<OrderSummary> at(String slug) {
        Optional<OrderSummary> held = named("held", "heldKey").or(() -> named("draft", "key"));
        held.filter(order -> !order.slug().equals(slug) || order.lines().size() != 1)
                .ifPresent(strange -> {
                    throw new NotFound();
                });
        return held;
    }

    private Optional<OrderSummary> named(String code, String key) {
        String wanted = request.getParameter(code);
        return wanted == null || wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(door.open(() -> orders.find(wanted, request.getParameter(key))));
    }
}
