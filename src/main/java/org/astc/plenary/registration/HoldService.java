package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;

/**
 * Begins orders: one public method is one transaction, and the places are taken in its last statements, all or none.
 * Callers go through {@link OrderDesk}, which knows repeated requests again.
 */
@ApplicationScoped
@Transactional
class HoldService {
    private Offers offers;
    private Intake intake;
    private Confirming confirming;
    private Capacity capacity;

    protected HoldService() {}

    @Inject
    HoldService(Offers offers, Intake intake, Confirming confirming, Capacity capacity) {
        this.offers = offers;
        this.intake = intake;
        this.confirming = confirming;
        this.capacity = capacity;
    }

    public OrderSummary hold(HoldRequest request) {
        OfferNow now = offer(request);
        Booking booking = BookingRule.book(now, request.lines());
        Order order = intake.open(request, booking);
        take(booking);
        return OrderSummary.of(order, now.offer(), now.at());
    }

    public OrderSummary draft(HoldRequest request, String typed) {
        OfferNow now = offer(request);
        Booking booking = BookingRule.book(now, request.lines());
        Order order = intake.openDraft(request, booking, typed);
        take(booking);
        return OrderSummary.of(order, now.offer(), now.at());
    }

    public OrderSummary register(HoldRequest request, ConfirmRequest yes) {
        OfferNow now = offer(request);
        Booking booking = BookingRule.book(now, request.lines());
        Order order = intake.open(request, booking);
        confirming.confirm(order, now.offer(), yes);
        take(booking);
        return OrderSummary.of(order, now.offer(), now.at());
    }

    private OfferNow offer(HoldRequest request) {
        return offers.bySlug(request.slug())
                .filter(now -> now.offer().published())
                .orElseThrow(NotFound::new);
    }

    private void take(Booking booking) {
        List<UUID> exhausted = capacity.take(booking.demand());
        if (!exhausted.isEmpty()) {
            throw new SoldOut(booking.using(exhausted));
        }
    }
}
