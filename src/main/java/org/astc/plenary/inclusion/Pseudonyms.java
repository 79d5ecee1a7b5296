package org.astc.plenary.inclusion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names under which the answers of an event stand: another one for each question, so that not even two answers of
 * one person can be joined without the event's key.
 */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] eventKey;

    Pseudonyms(byte[] eventKey) {
        this.eventKey = eventKey.clone();
    }

    /** Returns HMAC(HMAC(event's key, question), person), 32 bytes. */
    byte[] of(String question, UUID personId) {
        return to(question).apply(personId);
    }

    /** Returns the pseudonyms of everybody to the question, for one thread. */
    Function<UUID, byte[]> to(String question) {
        Mac mac = mac(mac(eventKey).doFinal(question.getBytes(StandardCharsets.UTF_8)));
        return person -> mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** Returns the pseudonym of the person's own words to the question. */
    byte[] ofWords(String question, UUID personId) {
        return of(question + "/text", personId);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
