package org.astc.plenary.registration;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * The buyer's yes.
 *
 * @param acceptedPolicies codes of the policies accepted, in the version in force now
 * @param purchaseOrder what the invoice shall name, or null
 * @param billingAddress whom and where the invoice is for: up to 500 characters in several lines, or null
 * @param shownMinor what the buyer was shown as the price, in the smallest unit; empty if the order itself was shown
 * @param shownWordings ids of the versions of policies that the buyer was shown, by the policy's code; one that is not
 *     named was read in the version in force now
 */
public record ConfirmRequest(
        PaymentWay payment,
        Set<String> acceptedPolicies,
        String purchaseOrder,
        String billingAddress,
        OptionalLong shownMinor,
        Map<String, UUID> shownWordings) {
    public ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies) {
        this(payment, acceptedPolicies, null);
    }

    public ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies, String purchaseOrder) {
        this(payment, acceptedPolicies, purchaseOrder, null, OptionalLong.empty(), Map.of());
    }

    /** How the buyer wants to pay. */
    public enum PaymentWay {
        NONE,
        /** By invoice. */
        OFFLINE,
        /** By invoice if it costs something. */
        AS_IT_COSTS,
        CARD
    }
}
