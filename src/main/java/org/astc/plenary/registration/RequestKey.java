package org.astc.plenary.registration;

import java.util.UUID;
import org.astc.plenary.platform.Secrets;

/**
 * By what a repeated request is known again.
 *
 * @param key what the client calls this purchase; unique within an event
 * @param request all that was asked, in one text; another text under the same key is another purchase, and refused
 */
public record RequestKey(String key, String request) {
    /** Returns what is stored of the key: 64 hexadecimal digits. */
    String of(UUID eventId) {
        return Secrets.hash(eventId + ":" + key);
    }

    String requestHash() {
        return Secrets.hash(request);
    }
}
