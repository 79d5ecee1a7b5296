package org.astc.plenary.review.identity;

import java.util.List;

/**
 * What is known beside the text.
 *
 * @param people of the proposal, not all of the house: names of others are words too
 * @param organizations of the whole directory, since partners are named too
 * @param contacts e-mail addresses, web addresses, accounts and phone numbers of the proposal's people
 */
public record Known(List<KnownPerson> people, List<KnownOrganization> organizations, List<String> contacts) {
    public Known {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        contacts = List.copyOf(contacts);
    }
}
