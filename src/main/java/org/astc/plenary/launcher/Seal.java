package org.astc.plenary.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes the backup of the voluntary answers: AES-256-GCM under a key derived from the inclusion key file
 * (HMAC-SHA-256), so that without that file the backup says nothing, and nobody changes it unseen.
 */
final class Seal {
    private static final byte[] MARK = "PLENARY-SEALED-1".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    Seal(Path keyFile) {
        byte[] secret = HexFormat.of().parseHex(DataDirectory.secret(keyFile));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal("backup".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns a stream that encrypts into the other. */
    OutputStream close(OutputStream out) throws IOException {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        out.write(MARK);
        out.write(nonce);
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, nonce));
    }

    /**
     * Returns what was closed. It is held in memory, because nothing of it counts before its end was checked.
     *
     * @throws Refusal if it was made with another key, or changed
     */
    InputStream open(InputStream in) throws IOException {
        byte[] mark = in.readNBytes(MARK.length);
        byte[] nonce = in.readNBytes(NONCE);
        if (!Arrays.equals(mark, MARK) || nonce.length != NONCE) {
            throw new IOException("not a sealed backup of Plenary");
        }
        try {
            return new ByteArrayInputStream(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(in.readAllBytes()));
        } catch (GeneralSecurityException wrong) {
            throw Refusal.refused(
                    "the inclusion key file is not the one it was sealed with, or the backup was changed");
        }
    }

    private Cipher cipher(int mode, byte[] nonce) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(MARK);
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
