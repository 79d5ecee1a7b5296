package org.astc.plenary.proposal;

/** How a question of the call is answered. */
public enum QuestionKind {
    /** One line of text. */
    LINE,
    /** Several lines of text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A day, as {@code 2027-05-01}. */
    DATE,
    /** A time of day, as {@code 14:30}. */
    TIME,
    YES_NO,
    ONE_OF,
    SEVERAL_OF,
    /** An address on the web; nobody fetches it. */
    LINK,
    EMAIL;

    public boolean isChoice() {
        return this == ONE_OF || this == SEVERAL_OF;
    }

    /** Says whether words are counted. */
    public boolean isProse() {
        return this == LINE || this == TEXT;
    }
}
