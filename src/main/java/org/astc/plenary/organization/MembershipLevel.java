package org.astc.plenary.organization;

/** How an organization belongs to the association. */
public enum MembershipLevel {
    /** With a vote; needs a budget of the second band or more. */
    GOVERNING,
    ASSOCIATE,
    /** A company or partner. */
    SUSTAINING
}
