package org.astc.plenary.messaging;

/** The mail server did not take this one mail. */
final class MailRefused extends Exception {
    private final boolean hopeless;

    /** @param hopeless whether every further attempt would end the same way */
    MailRefused(String why, boolean hopeless) {
        super(why);
        this.hopeless = hopeless;
    }

    boolean isHopeless() {
        return hopeless;
    }
}
