package org.astc.plenary.registration;

import java.util.List;

/**
 * What a buyer asks to be kept. Texts are clean and checked for form by whoever read them (page or API); whether the
 * things are on sale is checked here.
 *
 * @param language a language tag: en, es or fr
 * @param lines at least one
 * @param key null if the request cannot be known again
 */
public record HoldRequest(
        String slug, Buyer buyer, String language, List<Line> lines, Channel channel, RequestKey key) {
    /** Who orders; the e-mail is cleaned. */
    public record Buyer(String name, String email) {}

    /** One place for one person. */
    public record Line(String type, Attendee person, List<String> addOns) {}

    /**
     * Who comes.
     *
     * @param email cleaned, or null
     * @param organization as typed, or null
     * @param pronouns or null
     * @param listed consents to the list of people who come
     */
    public record Attendee(String name, String email, String organization, String pronouns, boolean listed) {}
}
