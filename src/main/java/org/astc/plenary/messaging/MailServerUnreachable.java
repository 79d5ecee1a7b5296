package org.astc.plenary.messaging;

/** No mail can be handed over at present; no letter is to blame. */
final class MailServerUnreachable extends Exception {
    MailServerUnreachable(Throwable cause) {
        super(cause);
    }
}
