package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.security.AuditRecord;

/**
 * All that is kept on a place, for whoever comes to take along: who comes, what was booked, and what was done to it.
 */
@ApplicationScoped
class PlaceRecord {
    private Offers offers;
    private EventQueries events;
    private AuditRecord audit;

    protected PlaceRecord() {}

    @Inject
    PlaceRecord(Offers offers, EventQueries events, AuditRecord audit) {
        this.offers = offers;
        this.events = events;
        this.audit = audit;
    }

    Map<String, Object> of(Registration registration) {
        Offer offer = offers.of(registration.getEventId());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("code", registration.getCode());
        place.put("event", events.byId(registration.getEventId()).slug());
        place.put("status", registration.getStatus().name());
        place.put("name", registration.getName());
        place.put("email", registration.getEmail());
        place.put("organization", registration.getOrganization());
        place.put("pronouns", registration.getPronouns());
        place.put("listed", registration.isListed());
        place.put("type", offer.type(registration.getTypeId()).name());
        place.put("phase", registration.getPhase());
        place.put("price", registration.price(offer.currency()).toString());
        place.put("addOns", addOns(registration, offer));
        place.put("bookedAt", registration.getCreatedAt().toString());
        place.put("confirmedAt", OrderRecord.moment(registration.getConfirmedAt()));
        place.put("audit", audit.about(registration.getId()));
        return place;
    }

    private static List<Map<String, Object>> addOns(Registration registration, Offer offer) {
        return registration.getAddOns().stream()
                .map(booked -> OrderSummary.extra(booked, offer))
                .sorted(Comparator.comparing(OrderSummary.Extra::code))
                .map(extra -> Map.<String, Object>of(
                        "name", extra.name(), "price", extra.price().toString()))
                .toList();
    }
}
