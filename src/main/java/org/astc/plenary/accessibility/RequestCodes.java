package org.astc.plenary.accessibility;

import java.security.SecureRandom;

/** Makes the codes of requests: random, so they tell neither a person nor how many asked. */
final class RequestCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 6;

    private RequestCodes() {}

    /** Returns a code of 30 random bits, such as R-7KQ4MX. */
    static String next() {
        StringBuilder code = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
