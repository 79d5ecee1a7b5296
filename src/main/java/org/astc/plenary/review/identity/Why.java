package org.astc.plenary.review.identity;

/** Why a piece of a text is taken for an identity, and how sure that is. */
public enum Why {
    FULL_NAME(0.98),
    NAME_WITH_INITIALS(0.95),
    FAMILY_NAME(0.85),
    GIVEN_NAME(0.75),
    INITIALS(0.6),
    NAME_IN_A_WORD(0.8),
    TITLE_BEFORE(0.8),
    ROLE_BESIDE(0.75),
    DONE_BY(0.7),
    COLLEAGUE_BESIDE(0.65),
    HOUSE_BESIDE(0.7),
    KNOWN_ORGANIZATION(0.97),
    ORGANIZATION_IN_SHORT(0.75),
    LOOKS_LIKE_AN_ORGANIZATION(0.7),
    ORGANIZATION_BESIDE(0.65),
    KNOWN_PLACE(0.7),
    PLACE_OF_THE_TEAM(0.65),
    PEOPLE_OF_A_PLACE(0.65),
    KNOWN_CONTACT(0.99),
    EMAIL_ADDRESS(0.99),
    EMAIL_IN_WORDS(0.9),
    WEB_ADDRESS(0.95),
    ACCOUNT(0.9),
    HASHTAG(0.8),
    PHONE_NUMBER(0.85);

    private final double confidence;

    Why(double confidence) {
        this.confidence = confidence;
    }

    /**
     * Returns how sure it is, 0 to 1: an order for people who look through a list, set by hand and not a probability.
     */
    public double confidence() {
        return confidence;
    }

    /** Returns the key of the words that say it. */
    public String key() {
        return "review.identity.why." + name();
    }
}
