package org.astc.plenary.proposal;

/**
 * What a presenter says of themselves; all of it may be empty. None of it reaches a reviewer.
 *
 * @param biography up to 2,000 characters, plain text
 * @param pronouns up to 60 characters
 * @param pronunciation of the name, up to 200 characters
 * @param availability when they can and cannot, in words, up to 500 characters
 * @param firstTime whether it is their first time on stage at this conference
 */
public record PresenterProfile(
        String biography, String pronouns, String pronunciation, String availability, boolean firstTime) {
    public static final PresenterProfile EMPTY = new PresenterProfile("", "", "", "", false);
}
