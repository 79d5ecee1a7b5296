package org.astc.plenary.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * An order as its buyer sees it.
 *
 * @param zone of the event
 * @param firstExpiresAt the end of the hold as it was told first
 * @param draft what was typed and is not complete yet, as JSON, or null
 */
public record OrderSummary(
        UUID id,
        UUID eventId,
        String slug,
        ZoneId zone,
        String code,
        OrderStatus status,
        String buyerName,
        String buyerEmail,
        String language,
        Instant firstExpiresAt,
        Instant expiresAt,
        Instant confirmedAt,
        Money total,
        List<Line> lines,
        String draft) {

    /** One person's place; no key to it. */
    public record Line(
            UUID id,
            String code,
            String type,
            String typeName,
            Money price,
            List<Extra> addOns,
            String name,
            String email,
            String organization,
            RegistrationStatus status) {}

    /** An add-on taken with a place. */
    public record Extra(String code, String name, Money price) {}

    static OrderSummary of(Order order, Offer offer, Instant now) {
        return new OrderSummary(
                order.getId(),
                order.getEventId(),
                offer.slug(),
                offer.zone(),
                order.getCode(),
                order.statusAt(now),
                order.getBuyerName(),
                order.getBuyerEmail(),
                order.getLanguage(),
                order.getFirstExpiresAt(),
                order.getExpiresAt(),
                order.getConfirmedAt(),
                order.total(),
                order.registrations().stream()
                        .map(registration -> line(registration, offer))
                        .toList(),
                order.getDraft());
    }

    private static Line line(Registration registration, Offer offer) {
        Offer.Type type = offer.type(registration.getTypeId());
        return new Line(
                registration.getId(),
                registration.getCode(),
                type.code(),
                type.name(),
                registration.price(offer.currency()),
                registration.getAddOns().stream()
                        .map(booked -> extra(booked, offer))
                        .sorted(Comparator.comparing(Extra::code))
                        .toList(),
                registration.getName(),
                registration.getEmail(),
                registration.getOrganization(),
                registration.getStatus());
    }

    static Extra extra(BookedAddOn booked, Offer offer) {
        Offer.Extra addOn = offer.addOn(booked.addOnId());
        return new Extra(addOn.code(), addOn.name(), Money.ofMinor(booked.priceMinor(), offer.currency()));
    }
}
