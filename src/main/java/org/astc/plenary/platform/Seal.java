package org.astc.plenary.platform;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks bytes away so that only the holder of the key reads them, and nobody changes them or puts them elsewhere unseen
 * (AES-256-GCM, a random nonce before the content).
 */
public final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecretKeySpec key;

    /** Takes a key of 256 bits. */
    public Seal(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key of 256 bits");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Seals the content.
     *
     * @param place what the content belongs to; it opens at this place only
     */
    public byte[] seal(byte[] content, byte[] place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, nonce, content, place);
        byte[] sealed = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, sealed, NONCE, locked.length);
        return sealed;
    }

    /**
     * Returns the content.
     *
     * @throws IllegalStateException if it was sealed with another key or for another place, or was changed since
     */
    public byte[] open(byte[] sealed, byte[] place) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, byte[] place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the seal does not open", broken);
        }
    }
}
