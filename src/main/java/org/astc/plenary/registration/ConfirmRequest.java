package org.astc.plenary.registration;

import java.util.Set;

/**
 * The buyer's yes.
 *
 * @param acceptedPolicies codes of the policies accepted, in the version in force now
 */
public record ConfirmRequest(PaymentWay payment, Set<String> acceptedPolicies) {
    /** How the buyer wants to pay. */
    public enum PaymentWay {
        NONE,
        OFFLINE,
        CARD
    }
}
