package org.astc.plenary.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks what must not be guessed. Secrets of links and orders are derived (HMAC-SHA-256 under the
 * installation's key) and never stored.
 */
@ApplicationScoped
public class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Settings settings;
    private SecretKeySpec key;

    protected Secrets() {}

    @Inject
    Secrets(Settings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void readKey() {
        try {
            key = key(Files.readString(Path.of(settings.secretFile())).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void use(String hexadecimal) {
        key = key(hexadecimal);
    }

    private static SecretKeySpec key(String hexadecimal) {
        return new SecretKeySpec(HexFormat.of().parseHex(hexadecimal), "HmacSHA256");
    }

    /**
     * Returns the secret for a purpose: 256 bits as 43 characters of base64url.
     *
     * @param purpose what the secret opens, with the identifier of the one thing, such as {@code order:0190…}
     */
    public String derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] digest = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says whether the given secret is the one of the purpose, in a time that tells nothing. Null is never right. */
    public boolean matches(String purpose, String given) {
        return given != null
                && MessageDigest.isEqual(
                        derive(purpose).getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns 256 random bits as 43 characters of base64url. */
    public String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Says whether the text has the form of {@link #random()}. */
    public static boolean isRandom(String given) {
        return given != null && FORM.matcher(given).matches();
    }

    /** Returns the SHA-256 of the text (UTF-8) as 64 hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
