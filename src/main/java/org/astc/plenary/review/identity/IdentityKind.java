package org.astc.plenary.review.identity;

/** What a piece of a text names. */
public enum IdentityKind {
    PERSON,
    ORGANIZATION,
    EMAIL,
    URL,
    HANDLE,
    PHONE,
    PLACE;

    /** Returns the key of the word for it. */
    public String key() {
        return "review.identity.kind." + name();
    }

    /** Returns the key of the word that stands in its place in a redacted text. */
    public String redactionKey() {
        return "review.identity.redacted." + name();
    }

    /** Says whether it is a way to reach somebody: such a piece is taken whole, whatever names are in it. */
    boolean isContact() {
        return this == EMAIL || this == URL || this == HANDLE || this == PHONE;
    }
}
