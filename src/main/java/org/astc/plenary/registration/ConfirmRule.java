package org.astc.plenary.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a buyer's yes needs: time, people who come, the required policies as they were shown, and a way to pay. */
final class ConfirmRule {
    private ConfirmRule() {}

    /** Returns the policies in force that are accepted with this yes. */
    static List<Offer.Policy> check(Order order, Offer offer, ConfirmRequest request, Instant now) {
        if (order.statusAt(now) != OrderStatus.HELD) {
            throw new HoldExpired();
        }
        requirePeople(order);
        if (order.namesErased()) {
            throw new HoldExpired();
        }
        requireShownPrice(order, request);
        List<Offer.Policy> inForce = offer.policiesAt(now);
        List<String> missing = inForce.stream()
                .filter(Offer.Policy::required)
                .map(Offer.Policy::code)
                .filter(code -> !request.acceptedPolicies().contains(code))
                .toList();
        if (!missing.isEmpty()) {
            throw new PoliciesMissing(missing);
        }
        List<Offer.Policy> accepted = inForce.stream()
                .filter(policy -> request.acceptedPolicies().contains(policy.code()))
                .toList();
        requireShownWording(accepted, request);
        requirePayable(order, request.payment());
        return accepted;
    }

    /** Nobody agrees to another wording than the one that they saw. */
    private static void requireShownWording(List<Offer.Policy> accepted, ConfirmRequest request) {
        Map<String, UUID> shown = request.shownWordings();
        List<String> changed = accepted.stream()
                .filter(policy -> !policy.id().equals(shown.getOrDefault(policy.code(), policy.id())))
                .map(Offer.Policy::code)
                .toList();
        if (!changed.isEmpty()) {
            throw new WordingChanged(changed);
        }
    }

    /** Nobody owes more, or less, than what the buyer saw before saying yes. */
    private static void requireShownPrice(Order order, ConfirmRequest request) {
        if (request.shownMinor().isPresent()
                && request.shownMinor().getAsLong() != order.total().minor()) {
            throw new PriceChanged(order.total());
        }
    }

    private static void requirePayable(Order order, ConfirmRequest.PaymentWay way) {
        boolean possible = switch (way) {
            case NONE -> order.total().isZero();
            case OFFLINE -> !order.total().isZero();
            case AS_IT_COSTS -> true;
            case CARD -> false;
        };
        if (!possible) {
            throw new PaymentImpossible();
        }
    }

    /** A draft of the pages does not say yet who comes, and nobody else may say it. */
    private static void requirePeople(Order order) {
        List<Flaw> missing = order.registrations().stream()
                .filter(registration -> registration.getPersonId() == null)
                .map(registration -> new Flaw("/registrations/" + (registration.getLine() - 1) + "/person", "required"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidOrder(missing);
        }
    }
}
