package org.astc.plenary.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). Only
 * a few are worked on at once, so that a flood of sign-ins takes neither all memory nor all processors.
 */
@ApplicationScoped
class Passwords {
    /** Longer ones are refused, so that nobody makes us hash a book. */
    static final int LONGEST = 200;

    static final int SHORTEST = 10;
    /** zxcvbn: 3 of 4, more than a hundred million guesses. */
    private static final int STRONG = 3;

    private static final int SALT = 16;
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    /** What is checked when there is no account or no password, so that it takes the same time. */
    private final String nobody =
            Password.hash("nobody").addRandomSalt(SALT).with(FUNCTION).getResult();

    String hash(String password) {
        return working(() -> Password.hash(normal(password))
                .addRandomSalt(SALT)
                .with(FUNCTION)
                .getResult());
    }

    /** Says whether the password belongs to the hash; a null hash belongs to none, and it takes as long to say so. */
    boolean matches(String password, String hash) {
        String asked = password.length() > LONGEST ? "" : normal(password);
        String known = hash == null ? nobody : hash;
        boolean right = working(() -> Password.check(asked, known).with(Argon2Function.getInstanceFromHash(known)));
        return right && hash != null && !asked.isEmpty();
    }

    /**
     * Asks that a password be hard to guess.
     *
     * @param known what others know about its owner, such as the e-mail address and the name
     * @throws WeakPassword if it is too short, too long or easily guessed
     */
    void requireStrong(String password, List<String> known) {
        if (password.length() < SHORTEST
                || password.length() > LONGEST
                || new Zxcvbn().measure(normal(password), known).getScore() < STRONG) {
            throw new WeakPassword();
        }
    }

    private <T> T working(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAttempts(PATIENCE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
