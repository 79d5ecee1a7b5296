package org.astc.plenary.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.web.PlacesShown;
import org.astc.plenary.registration.OfferNow;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.RefundLadder;
import org.astc.plenary.registration.RefundPromise;

/** What the public pages show of an event's offer. */
@ApplicationScoped
class OffersOnShow {
    private OrderQueries orders;
    private RefundLadder refunds;
    private PlacesShown shown;

    protected OffersOnShow() {}

    @Inject
    OffersOnShow(OrderQueries orders, RefundLadder refunds, PlacesShown shown) {
        this.shown = shown;
        this.orders = orders;
        this.refunds = refunds;
    }

    /** Returns the offer of now; of a draft, as people will see it; empty for an event that is archived. */
    Optional<OfferNow> of(EventSummary event) {
        return switch (event.status()) {
            case DRAFT -> Optional.of(orders.offer(event.id()).asPublished());
            case PUBLISHED -> Optional.of(sold(event));
            case ARCHIVED -> Optional.empty();
        };
    }

    private OfferNow sold(EventSummary event) {
        OfferNow now = orders.offer(event.slug());
        shown.of(event.id(), now.words());
        return now;
    }

    List<RefundPromise> refundsOf(EventSummary event) {
        return refunds.of(event.id());
    }
}
