package org.astc.plenary.registration.web;

import java.util.List;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;

/** Whether one can register over the pages now, and if not, why. */
public enum Opening {
    OPEN,
    SOLD_OUT,
    UNDECIDED,
    NOT_YET,
    CLOSED,
    ARCHIVED,
    ENDED;

    /**
     * Says how it is.
     *
     * @param now null for an event that is archived and sells nothing any more
     */
    static Opening of(EventSummary event, OfferNow now, List<TypeChoice> choices) {
        if (now == null) {
            return ARCHIVED;
        }
        if (event.hasEnded(now.at())) {
            return ENDED;
        }
        Offer offer = now.offer();
        if (offer.opensAt() == null) {
            return UNDECIDED;
        }
        if (now.at().isBefore(offer.opensAt())) {
            return NOT_YET;
        }
        return offer.isOpen(now.at()) ? byPlaces(choices) : CLOSED;
    }

    private static Opening byPlaces(List<TypeChoice> choices) {
        if (choices.isEmpty()) {
            return UNDECIDED;
        }
        if (choices.stream().anyMatch(TypeChoice::bookable)) {
            return OPEN;
        }
        return SOLD_OUT;
    }

    /** The end of the keys of its texts. */
    public String getKey() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
