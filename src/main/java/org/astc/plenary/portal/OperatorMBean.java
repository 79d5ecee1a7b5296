package org.astc.plenary.portal;

/** What the launcher may ask of the running application ({@code org.astc.plenary:type=Operator}). */
public interface OperatorMBean {
    /** Loads the demo into an empty database; returns what was done in one line. */
    String loadDemo() throws Refused;

    /** Makes an administrator, or gives one a new password; returns what was done in one line. */
    String createAdministrator(String email, String name, String password) throws Refused;

    /** Takes no more requests and waits for those under way, at most the given time. */
    void drain(long milliseconds) throws Refused;

    /** Says in one line why something was not done. */
    class Refused extends Exception {
        Refused(String line, Throwable cause) {
            super(line, cause);
        }
    }
}
