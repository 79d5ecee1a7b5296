package org.astc.plenary.portal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.Availability;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;

/** What search engines read about an event, in the words of <a href="https://schema.org/Event">schema.org</a>. */
final class SearchEntry {
    private static final String SCHEMA = "https://schema.org/";

    private SearchEntry() {}

    static Map<String, Object> of(EventSummary event, Optional<OfferNow> offer, String address) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@context", "https://schema.org");
        entry.put("@type", "Event");
        entry.put("name", event.title() + ": " + event.name());
        entry.put("description", event.summary());
        entry.put("url", address);
        entry.put("startDate", moment(event.start(), event.zone()));
        entry.put("endDate", moment(event.end(), event.zone()));
        entry.put("eventStatus", SCHEMA + "EventScheduled");
        entry.put("eventAttendanceMode", SCHEMA + attendance(event));
        entry.put("inLanguage", event.language());
        entry.put("location", places(event, address));
        offer.filter(now -> now.isOpen()).ifPresent(now -> entry.put("offers", offers(now, address)));
        return entry;
    }

    private static String attendance(EventSummary event) {
        return switch (event.setting()) {
            case IN_PERSON -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private static List<Object> places(EventSummary event, String address) {
        List<Object> places = new ArrayList<>();
        if (event.setting().hasPlace() && event.venue().name() != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("@type", "Place");
            place.put("name", event.venue().name());
            if (event.venue().address() != null) {
                place.put("address", event.venue().address());
            }
            places.add(place);
        }
        if (event.setting().isOnline()) {
            places.add(Map.of("@type", "VirtualLocation", "url", address));
        }
        return places;
    }

    private static List<Object> offers(OfferNow now, String address) {
        List<Object> offers = new ArrayList<>();
        for (Offer.Type type : now.offer().visibleTypes()) {
            now.price(type).ifPresent(price -> offers.add(offer(now, type, price, address)));
        }
        return offers;
    }

    private static Map<String, Object> offer(OfferNow now, Offer.Type type, Money price, String address) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("name", type.name());
        offer.put("price", price.amount().toPlainString());
        offer.put("priceCurrency", price.currency());
        offer.put("availability", SCHEMA + stock(now.availability(type.quotas())));
        offer.put("url", address + "/register");
        now.offer()
                .phaseAt(now.at())
                .map(Offer.Phase::until)
                .ifPresent(until ->
                        offer.put("validThrough", moment(until, now.offer().zone())));
        return offer;
    }

    private static String stock(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> "InStock";
            case FEW -> "LimitedAvailability";
            case SOLD_OUT, WAITING_LIST -> "SoldOut";
        };
    }

    private static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
