package org.astc.plenary.registration;

import java.security.SecureRandom;

/**
 * Makes the short codes that people read out and type: random, so they tell neither name nor order of arrival, and
 * without the letters and digits that look alike (0 O, 1 I). A code finds a thing; it never opens it.
 */
final class Codes {
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ORDER_LENGTH = 8;
    private static final int REGISTRATION_LENGTH = 10;

    private Codes() {}

    /** Returns a code of 40 random bits; two alike are refused by the database, and another one is made. */
    static String order() {
        return random(ORDER_LENGTH);
    }

    /** Returns a code of 50 random bits. */
    static String registration() {
        return random(REGISTRATION_LENGTH);
    }

    private static String random(int length) {
        long bits = RANDOM.nextLong();
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt((int) (bits >>> 5 * i & 31)));
        }
        return code.toString();
    }
}
