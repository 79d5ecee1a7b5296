package org.astc.plenary.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;

/**
 * The invitation to register: what it costs today, until when, and whether there are places. Places are a word, never a
 * number, so that the page stays the same while people buy.
 */
public record RegisterCard(
        EventSummary event, RegistrationState state, PhaseWindow window, OfferNow offer, Locale language) {

    static RegisterCard of(
            EventSummary event, Optional<PhaseWindow> window, Optional<OfferNow> offer, Instant now, Locale language) {
        RegistrationState state = RegistrationState.of(event, window, offer, now);
        return new RegisterCard(event, state, window.orElse(null), offer.orElse(null), language);
    }

    public RegistrationState getState() {
        return state;
    }

    /** Whether the event has ended, so that nothing is offered any more. */
    public boolean isOver() {
        return state == RegistrationState.ENDED;
    }

    /** Places in a word. */
    public String getWord() {
        return Messages.text(language, state.getKey());
    }

    /** What one can expect now, in a sentence; empty while registration is open. */
    public String getSentence() {
        String key = "portal.sentence." + state.name().toLowerCase(Locale.ROOT);
        return switch (state) {
            case OPEN, FEW_LEFT -> "";
            case NOT_YET_OPEN -> Messages.text(language, key, Moments.moment(language, window.opensAt(), event.zone()));
            case CLOSED -> Messages.text(language, key, Moments.until(language, window.closesAt(), event.zone()));
            case SOLD_OUT, UNDECIDED, ARCHIVED, ENDED -> Messages.text(language, key);
        };
    }

    /** From $140 to $775; Free – $775; Free; empty if nothing is on sale. */
    public String getRange() {
        List<Money> prices = prices();
        return prices.isEmpty() ? "" : range(prices.get(0), prices.get(prices.size() - 1));
    }

    private String range(Money lowest, Money highest) {
        String most = PriceTable.amount(highest, language);
        return lowest.equals(highest)
                ? most
                : Messages.text(
                        language,
                        lowest.isZero() ? "portal.event.rangeFree" : "portal.event.range",
                        PriceTable.amount(lowest, language),
                        most);
    }

    /** From $140; Free – $775; Free; empty if nothing is on sale. */
    public String getCheapest() {
        List<Money> prices = prices();
        if (prices.isEmpty()) {
            return "";
        }
        Money cheapest = prices.get(0);
        boolean only = cheapest.equals(prices.get(prices.size() - 1));
        return only || cheapest.isZero()
                ? getRange()
                : Messages.text(language, "portal.event.cheapest", PriceTable.amount(cheapest, language));
    }

    /** The hero's sentence: from which price on and until when it is so, or why one cannot register. */
    public String getHeadline() {
        if (!state.isOpen()) {
            return getSentence();
        }
        return getPhase().isEmpty()
                ? getCheapest()
                : Messages.text(language, "portal.event.headline", getCheapest(), getPhase(), getPhaseLastDay());
    }

    /** The prices of today, cheapest first, with those of free places. */
    private List<Money> prices() {
        return offer == null || !state.isOpen()
                ? List.of()
                : PriceTable.pricesOfToday(offer).toList();
    }

    /** The name of the price phase that ends next, or empty if none ends before registration does. */
    public String getPhase() {
        return endingPhase().map(Offer.Phase::name).orElse("");
    }

    /** When that phase ends. */
    public String getPhaseUntil() {
        return endingPhase()
                .map(phase -> Moments.until(language, phase.until(), event.zone()))
                .orElse("");
    }

    /** The last day of that phase. */
    public String getPhaseLastDay() {
        return endingPhase()
                .map(phase -> Moments.lastDay(language, phase.until(), event.zone()))
                .orElse("");
    }

    private Optional<Offer.Phase> endingPhase() {
        return offer == null || !state.isOpen()
                ? Optional.empty()
                : offer.offer().phaseAt(offer.at()).filter(phase -> phase.until() != null);
    }

    /** When registration closes, or empty. */
    public String getClosing() {
        return window == null || !state.isOpen() ? "" : Moments.until(language, window.closesAt(), event.zone());
    }
}
