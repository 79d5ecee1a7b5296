package org.astc.plenary.accessibility;

import static java.util.Objects.requireNonNull;

import org.astc.plenary.platform.Text;

/**
 * What the desk says of a request: where it stands, and a message to the person, which their own page shows after the
 * code.
 *
 * @param message plain text of several lines, at most 1,000 characters; empty: there is none, or none any more; null:
 *     what was said before stays
 */
public record Reply(RequestStatus status, String message) {
    public static final int LONGEST = 1_000;

    public Reply {
        requireNonNull(status);
        message = message == null ? null : Text.clean(message);
        if (message != null
                && (message.codePointCount(0, message.length()) > LONGEST || Text.hasControlInLines(message))) {
            throw new IllegalArgumentException("the form lets no such message through");
        }
    }

    /** Says whether the message is another one than this, which the person sees so far. */
    boolean tellsOtherThan(String before) {
        return message != null && !message.equals(before);
    }

    /** Does not tell the message, so that no log ever holds it. */
    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
