package org.astc.plenary.e2e;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, as people keep it on their phone. Each code is the one after the code before. */
public final class Authenticator {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern KEY = Pattern.compile("id=\"key\">([A-Z2-7 ]{39})<");
    private static final int STEP = 30;

    private final SecretKeySpec key;
    private long next = Instant.now().getEpochSecond() / STEP - 1;

    private Authenticator(String key) {
        this.key = new SecretKeySpec(bytes(key), "HmacSHA1");
    }

    /** Types in the key that stands on the page. */
    public static Authenticator with(String page) {
        Matcher key = KEY.matcher(page);
        if (!key.find()) {
            throw new AssertionError("no key in " + page);
        }
        return new Authenticator(key.group(1).replace(" ", ""));
    }

    /** Returns a code that was not returned before: as long as three are asked for within half a minute, at once. */
    public String code() {
        long now = Instant.now().getEpochSecond() / STEP;
        long step = Math.max(next, now - 1);
        while (step > Instant.now().getEpochSecond() / STEP + 1) {
            pause();
        }
        next = step + 1;
        return at(step);
    }

    /** Returns the code of so many half minutes ago. */
    public String codeAgo(int steps) {
        return at(Instant.now().getEpochSecond() / STEP - steps);
    }

    private String at(long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP), Locale.ROOT);
        } catch (InvalidKeyException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            held = held << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
