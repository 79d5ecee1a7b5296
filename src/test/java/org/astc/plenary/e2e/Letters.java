package org.astc.plenary.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the development mailbox has for somebody. */
public final class Letters {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Letters() {}

    /** Returns all letters to the address as the mailbox tells them, newest first. */
    public static String to(Visitor visitor, String email) {
        return visitor.get("/dev/mail?to=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .body();
    }

    /** Waits for so many letters to the address and returns them. */
    public static String await(Visitor visitor, String email, int count) {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            String letters = to(visitor, email);
            if (Pattern.compile("\"subject\":").matcher(letters).results().count() >= count) {
                return letters;
            }
            pause();
        }
        throw new AssertionError("not " + count + " letters for " + email + ": " + to(visitor, email));
    }

    /**
     * Waits until every letter to the address that was posted so far has left; one more that is wrong is there, too.
     */
    public static void awaitAll(Store store, String email) {
        Instant end = Instant.now().plus(LONGEST);
        String waiting = "select count(*) from outbox where status = 'PENDING' and recipient = '" + email + "'";
        while (store.number(waiting) > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("letters for " + email + " still wait");
            }
            pause();
        }
    }

    /** Waits for a letter with a link that begins so, and returns the newest such link as a path with its key. */
    public static String link(Visitor visitor, String email, String begin) {
        Pattern pattern = Pattern.compile(Pattern.quote(begin) + "[0-9A-Za-z-]*\\?key=[A-Za-z0-9_-]{43}");
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            Matcher link = pattern.matcher(to(visitor, email));
            if (link.find()) {
                return link.group();
            }
            pause();
        }
        throw new AssertionError("no link " + begin + " for " + email + ": " + to(visitor, email));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
