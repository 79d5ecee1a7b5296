package org.astc.plenary.security;

/**
 * Somebody has just signed in.
 *
 * @param token for the browser's cookie, and nowhere else
 * @param nextPath where they wanted to go, a path of this site, or null
 */
public record SignedIn(String token, String nextPath) implements SignInOutcome {
    @Override
    public String toString() {
        return "SignedIn[" + nextPath + "]";
    }
}
