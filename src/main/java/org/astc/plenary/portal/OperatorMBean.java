package org.astc.plenary.portal;

/** What the launcher may ask of the running application ({@code org.astc.plenary:type=Operator}). */
public interface OperatorMBean {
    /** Loads the demo into an empty database; returns what was done in one line. */
    String loadDemo() throws Refused;

    /** Makes an administrator, or gives one a new password; returns what was done in one line. */
    String createAdministrator(String email, String name, String password) throws Refused;

    /**
     * Sets up or changes the event of a configuration; returns what was done in one line. What cannot be taken is told
     * by {@link Refused}, a line for each fault.
     */
    String configure(String file) throws Refused;

    /** Makes a token of an account at an event, with scopes separated by commas; returns the token. */
    String createToken(String email, String slug, String scopes) throws Refused;

    /** Does the erasures of a list again, after a restore; returns what was done in one line. */
    String repeatErasures(String file) throws Refused;

    /** Takes no more requests and waits for those under way, at most the given time. */
    void drain(long milliseconds) throws Refused;

    /** Says why something was not done, in one line or more; without a cause it was refused, with one it failed. */
    class Refused extends Exception {
        Refused(String line, Throwable cause) {
            super(line, cause);
        }
    }
}
