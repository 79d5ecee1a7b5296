package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The orders of the last 24 hours, known by the keys of their requests. */
@ApplicationScoped
@Transactional
class EarlierRequests {
    private static final Duration KEPT = Duration.ofHours(24);

    private Orders orders;
    private Offers offers;
    private Clock clock;

    protected EarlierRequests() {}

    @Inject
    EarlierRequests(Orders orders, Offers offers, Clock clock) {
        this.orders = orders;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Returns the order that this request made earlier.
     *
     * @throws IdempotencyKeyReused if the key was used for something else
     */
    public Optional<OrderSummary> answer(HoldRequest request) {
        Optional<Offer> offer = offers.bySlug(request.slug()).map(OfferNow::offer);
        Optional<Order> order =
                offer.flatMap(found -> orders.byRequestKey(request.key().of(found.eventId())));
        if (order.isPresent() && order.get().getCreatedAt().isBefore(oldest())) {
            forget();
            return Optional.empty();
        }
        if (order.isPresent() && !order.get().cameWith(request.key())) {
            throw new IdempotencyKeyReused();
        }
        return order.map(found -> OrderSummary.of(found, offer.get(), clock.instant()));
    }

    /** Forgets keys older than 24 hours. */
    public void forget() {
        orders.forgetRequestKeys(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
