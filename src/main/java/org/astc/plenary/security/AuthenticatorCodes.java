package org.astc.plenary.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.astc.plenary.platform.Secrets;

/**
 * The codes that an authenticator app shows: RFC 6238 with SHA-1, six digits and half a minute, which is what every
 * such app understands. The key is derived from the factor's id and stored nowhere, so a copy of the database makes no
 * codes.
 */
@ApplicationScoped
class AuthenticatorCodes {
    private static final Duration STEP = Duration.ofSeconds(30);
    /** 160 bits, as RFC 4226 recommends. */
    private static final int KEY_BYTES = 20;
    /** So many half minutes a clock may be wrong. */
    private static final long DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private Secrets secrets;

    protected AuthenticatorCodes() {}

    @Inject
    AuthenticatorCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Returns the key of a factor as 32 letters and digits (base32), for an app that cannot read the picture. */
    String key(UUID factorId) {
        return KeyLetters.text(bytes(factorId));
    }

    /** Finds the half minute whose code this is, near now and later than the last one used; empty if there is none. */
    OptionalLong step(SecondFactor factor, String code, Instant now) {
        Key key = new SecretKeySpec(bytes(factor.getId()), generator.getAlgorithm());
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> step > factor.getLastStep() && isSame(code(key, step), code))
                .findFirst();
    }

    private String code(Key key, long step) {
        try {
            Instant moment = Instant.ofEpochSecond(step * STEP.toSeconds());
            return generator.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(UUID factorId) {
        return Arrays.copyOf(Base64.getUrlDecoder().decode(secrets.derive("second-factor:" + factorId)), KEY_BYTES);
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
