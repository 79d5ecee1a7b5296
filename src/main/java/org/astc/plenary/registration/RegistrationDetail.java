package org.astc.plenary.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * A registration as staff see it on its own page.
 *
 * @param version as read, for a correction
 * @param name empty while a draft does not say yet who comes, and once the person was erased
 * @param email or null
 * @param organization as typed, or null
 * @param total of the place and its add-ons
 * @param changeable whether staff may put right who comes: the place is firm
 * @param reachable whether the person has an address of their own, to which the letter may go
 * @param erased whether the person was erased
 */
public record RegistrationDetail(
        UUID id,
        long version,
        String code,
        String name,
        String email,
        String organization,
        RegistrationStatus status,
        String type,
        String phase,
        Money price,
        List<OrderSummary.Extra> addOns,
        Money total,
        Instant createdAt,
        Instant confirmedAt,
        Purchase order,
        List<Accepted> policies,
        boolean changeable,
        boolean reachable,
        boolean erased) {

    /** The order that the place belongs to; {@code erased} tells whether its buyer was. */
    public record Purchase(
            UUID id,
            String code,
            OrderStatus status,
            String buyerName,
            String buyerEmail,
            Money total,
            Instant createdAt,
            Instant expiresAt,
            boolean erased) {}

    /** A version of a policy that the buyer said yes to. */
    public record Accepted(String title, int version, Instant at) {}

    static RegistrationDetail of(
            Registration registration, Offer offer, List<Acceptance> acceptances, boolean reachable) {
        String currency = offer.currency();
        Order order = registration.getOrder();
        return new RegistrationDetail(
                registration.getId(),
                registration.getVersion(),
                registration.getCode(),
                registration.getName(),
                registration.getEmail(),
                registration.getOrganization(),
                registration.getStatus(),
                offer.type(registration.getTypeId()).name(),
                registration.getPhase(),
                registration.price(currency),
                registration.getAddOns().stream()
                        .map(booked -> OrderSummary.extra(booked, offer))
                        .sorted(Comparator.comparing(OrderSummary.Extra::code))
                        .toList(),
                Money.ofMinor(registration.totalMinor(), currency),
                registration.getCreatedAt(),
                registration.getConfirmedAt(),
                purchase(order),
                acceptances.stream().map(yes -> accepted(yes, offer)).toList(),
                registration.isFirm(),
                reachable,
                registration.isErased());
    }

    private static Purchase purchase(Order order) {
        return new Purchase(
                order.getId(),
                order.getCode(),
                order.getStatus(),
                order.getBuyerName(),
                order.getBuyerEmail(),
                order.total(),
                order.getCreatedAt(),
                order.getExpiresAt(),
                order.buyerErased());
    }

    private static Accepted accepted(Acceptance yes, Offer offer) {
        Offer.Policy policy = offer.policies().stream()
                .filter(known -> known.id().equals(yes.getPolicyVersionId()))
                .findFirst()
                .orElseThrow();
        return new Accepted(policy.title(), policy.version(), yes.getAcceptedAt());
    }
}
