package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astc.plenary.event.AccessStatement;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.FactKind;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PhaseWindow;
import org.astc.plenary.event.Policy;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.registration.OfferNow;

/** Shows an event: when, where, for how much, with which access, under which policies. */
@Named
@RequestScoped
public class EventPageView {
    @Inject
    private EventQueries events;

    @Inject
    private Preview preview;

    @Inject
    private OffersOnShow offers;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private EventSummary event;
    private Optional<OfferNow> offer;
    private ShownEvent shown;
    private RegisterCard card;
    private PriceTable prices;
    private RefundTable refunds;
    private List<AccessStatement> facts;
    private List<ShownRoom> rooms;
    private List<Policy> policies;

    /** Finds the event of the address; a draft only for those who work on it, as it will be once it is published. */
    @PostConstruct
    void load() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        Locale locale = language.locale();
        Instant now = clock.instant();
        offer = offers.of(event);
        shown = new ShownEvent(event, locale);
        card = RegisterCard.of(event, phase(PhaseKind.REGISTRATION), offer, now, locale);
        prices = offer.filter(sold -> !sold.offer().visibleTypes().isEmpty())
                .map(sold -> PriceTable.of(sold, locale))
                .orElse(null);
        refunds = RefundTable.of(offers.refundsOf(event), locale, event.zone());
        facts = events.accessFacts(event.id());
        rooms = events.rooms(event.id()).stream()
                .map(room -> ShownRoom.of(room, locale))
                .toList();
        policies = events.policiesInForce(event.id(), now);
    }

    public ShownEvent getEvent() {
        return shown;
    }

    public RegisterCard getCard() {
        return card;
    }

    /** The prices, or null if nothing was ever on sale. */
    public PriceTable getPrices() {
        return prices;
    }

    public String getCurrency() {
        return Amounts.currency(language.locale(), event.currency());
    }

    public RefundTable getRefunds() {
        return refunds;
    }

    public List<String> getProvided() {
        return facts(FactKind.PROVIDED);
    }

    public List<String> getGaps() {
        return facts(FactKind.GAP);
    }

    private List<String> facts(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(AccessStatement::text)
                .toList();
    }

    public List<ShownRoom> getRooms() {
        return rooms;
    }

    /** Until when access requests can surely be arranged, or empty. */
    public String getAccessDeadline() {
        return phase(PhaseKind.ACCESS_REQUESTS)
                .filter(phase -> !phase.isBefore(clock.instant()))
                .map(phase -> Moments.until(language.locale(), phase.closesAt(), event.zone()))
                .orElse("");
    }

    public List<Policy> getPolicies() {
        return policies;
    }

    /** The address of this page as others should link to it. */
    public String getAddress() {
        return settings.baseUrl() + shown.getPath();
    }

    public Map<String, Object> getSearchEntry() {
        return SearchEntry.of(event, offer, getAddress());
    }

    private Optional<PhaseWindow> phase(PhaseKind kind) {
        return events.phase(event.id(), kind);
    }
}
