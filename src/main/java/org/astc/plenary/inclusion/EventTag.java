package org.astc.plenary.inclusion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** How the inclusion store calls an event: a hash of its id, since the id itself sorts by time. */
final class EventTag {
    private EventTag() {}

    static byte[] of(UUID eventId) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(eventId.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
