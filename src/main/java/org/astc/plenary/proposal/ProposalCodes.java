package org.astc.plenary.proposal;

import java.security.SecureRandom;

/** Makes the codes of proposals and presenters: random, so they tell neither a name nor the order of arrival. */
final class ProposalCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;

    private ProposalCodes() {}

    /** Returns a code of 40 random bits, such as P-7KQ4MX2A; two alike are refused by the database. */
    static String ofProposal() {
        return "P-" + random();
    }

    /** Returns a code of 40 random bits, such as S-7KQ4MX2A. */
    static String ofPresenter() {
        return "S-" + random();
    }

    /** Returns a late code of 40 random bits, such as LATE-7KQ4MX2A. */
    static String late() {
        return "LATE-" + random();
    }

    private static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
