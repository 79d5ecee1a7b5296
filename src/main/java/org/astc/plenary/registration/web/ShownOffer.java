package org.astc.plenary.registration.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.registration.OfferNow;
import org.astc.plenary.registration.OrderSummary;

/**
 * What an event sells, as the form shows it.
 *
 * @param now null for an event that sells nothing any more
 */
public record ShownOffer(EventSummary event, OfferNow now, List<TypeChoice> choices, Locale language) {
    static ShownOffer of(EventSummary event, OfferNow now, OrderSummary held, Locale language) {
        return new ShownOffer(event, now, now == null ? List.of() : TypeChoice.of(now, held, language), language);
    }

    /** The types on sale now. */
    public List<TypeChoice> getChoices() {
        return choices;
    }

    /** Whether there is more than one type to look at. */
    public boolean isChoosing() {
        return choices.size() != 1;
    }

    /** Whether something that can be booked has a price, so that there will be an invoice. */
    public boolean isPaid() {
        return choices.stream().anyMatch(choice -> choice.bookable() && choice.paid());
    }

    /** Whether it depends on the choice of the type that there will be an invoice. */
    public boolean isPartlyFree() {
        return isPaid() && choices.stream().anyMatch(choice -> choice.bookable() && !choice.paid());
    }

    /** The prices, for the form to send back. */
    public String getPrices() {
        return ShownPrices.of(choices).text();
    }

    Optional<TypeChoice> find(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    public Opening getOpening() {
        return Opening.of(event, now, choices);
    }

    /** When registration opens, or closed; empty if neither matters. */
    public String getTurn() {
        return switch (getOpening()) {
            case NOT_YET -> Moments.moment(language, now.offer().opensAt(), event.zone());
            case CLOSED -> Moments.until(language, now.offer().closesAt(), event.zone());
            default -> "";
        };
    }
}
