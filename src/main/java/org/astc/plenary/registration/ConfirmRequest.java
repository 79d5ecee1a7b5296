package org.astc.plenary.registration;

import java.util.Set;

/**
 * The buyer's yes.
 *
 * @param acceptedPolicies codes of the policies accepted, in the version in force now
 * @param purchaseOrder what the invoice shall name, or null
 */
public record ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies, String purchaseOrder) {
    public ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies) {
        this(payment, acceptedPolicies, null);
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
