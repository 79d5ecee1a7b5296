package org.astc.plenary.registration;

import java.time.Instant;
import java.util.List;

/** What a buyer's yes needs: time, people who come, the required policies, and a way to pay. */
final class ConfirmRule {
    private ConfirmRule() {}

    /** Returns the policies in force that are accepted with this yes. */
    static List<Offer.Policy> check(Order order, Offer offer, ConfirmRequest request, Instant now) {
        if (order.statusAt(now) != OrderStatus.HELD) {
            throw new HoldExpired();
        }
        requirePeople(order);
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
        requirePayable(order, request.payment());
        return inForce.stream()
                .filter(policy -> request.acceptedPolicies().contains(policy.code()))
                .toList();
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
