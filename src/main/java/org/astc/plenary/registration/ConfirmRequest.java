package org.astc.plenary.registration;

import java.util.OptionalLong;
import java.util.Set;

/**
 * The buyer's yes.
 *
 * @param acceptedPolicies codes of the policies accepted, in the version in force now
 * @param purchaseOrder what the invoice shall name, or null
 * @param shownMinor what the buyer was shown as the price, in the smallest unit; empty if the order itself was shown
 */
public record ConfirmRequest(
        PaymentWay payment, Set<String> acceptedPolicies, String purchaseOrder, OptionalLong shownMinor) {
    public ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies) {
        this(payment, acceptedPolicies, null);
    }

    public ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies, String purchaseOrder) {
        this(payment, acceptedPolicies, purchaseOrder, OptionalLong.empty());
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
