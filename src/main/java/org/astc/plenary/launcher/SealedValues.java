package org.astc.plenary.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Values of the main store that are sealed under a key derived from the secret file. It tells whether one opens, and
 * nothing of what is in it.
 */
final class SealedValues {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String secret;

    SealedValues(Path secretFile) {
        secret = DataDirectory.secret(secretFile);
    }

    /** Says whether the value was sealed by this installation for this place, and is whole and not empty. */
    boolean opens(String purpose, String place, byte[] sealed) {
        if (sealed.length <= NONCE + TAG_BITS / Byte.SIZE) {
            return false;
        }
        try {
            byte[] key = HexFormat.of().parseHex(Installation.derive(secret, purpose));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE)));
            cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
            byte[] content = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            Arrays.fill(content, (byte) 0);
            return true;
        } catch (AEADBadTagException other) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
