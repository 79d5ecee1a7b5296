package org.astc.plenary.security;

/**
 * The first step is done, and the account has a second factor.
 *
 * @param token for the browser's cookie of the two steps, and nowhere else
 */
public record SecondStepDue(String token) implements SignInOutcome {
    @Override
    public String toString() {
        return "SecondStepDue[]";
    }
}
