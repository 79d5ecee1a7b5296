package org.astc.plenary.registration.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.registration.IdempotencyKeyReused;
import org.astc.plenary.registration.InvalidOrder;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.PoliciesMissing;
import org.astc.plenary.registration.PriceChanged;
import org.astc.plenary.registration.SoldOut;
import org.astc.plenary.registration.WordingChanged;

/** Says a refusal of the order desk in the words of the page: beside the field it is about, if it is about one. */
final class Refusals {
    private Refusals() {}

    /** Returns what is to be put right in the form; empty if the form is right and the place is the trouble. */
    static List<Faults.Fault> inForm(OrderRefusal refusal, List<Policy> required, Locale language) {
        if (refusal instanceof PriceChanged changed) {
            return List.of(Faults.Fault.of("type", "registration.price.changed", Amounts.of(language, changed.now())));
        }
        if (refusal instanceof InvalidOrder) {
            return List.of(Faults.Fault.of("type", "registration.type.gone"));
        }
        if (refusal instanceof PoliciesMissing) {
            return required.stream()
                    .map(policy -> DetailsRule.missing(policy, language))
                    .toList();
        }
        if (refusal instanceof WordingChanged changed) {
            return required.stream()
                    .filter(policy -> changed.codes().contains(policy.code()))
                    .map(policy -> DetailsRule.changed(policy, language))
                    .toList();
        }
        return List.of();
    }

    /** Returns the key of what is said where the place is the trouble. */
    static String conflict(OrderRefusal refusal) {
        if (refusal instanceof SoldOut) {
            return "registration.page.soldOut";
        }
        return refusal instanceof IdempotencyKeyReused ? "registration.page.already" : refusal.messageKey();
    }

    /** Returns that the type costs something else now than the form showed; empty if it does not. */
    static Optional<Faults.Fault> ofPrice(TypeChoice chosen, ShownPrices prices) {
        OptionalLong shown = prices.of(chosen.code());
        return shown.isPresent() && shown.getAsLong() != chosen.minor()
                ? Optional.of(Faults.Fault.of("type", "registration.price.changed", chosen.price()))
                : Optional.empty();
    }

    /** Returns what is wrong with choosing this type; empty if it can be booked. */
    static Optional<Faults.Fault> ofType(Optional<TypeChoice> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(Faults.Fault.of("type", "registration.type.gone"));
        }
        if (chosen.get().bookable()) {
            return Optional.empty();
        }
        return Optional.of(Faults.Fault.of("type", "registration.type.full"));
    }
}
