package org.astc.plenary.inclusion.audit;

/** The auditor could not come to an answer in the time or the steps it has: nothing may be released. */
public final class Undecided extends RuntimeException {
    Undecided(String why) {
        super(why);
    }
}
