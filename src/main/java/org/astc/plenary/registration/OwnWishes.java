package org.astc.plenary.registration;

/**
 * How a person wants to appear at the event.
 *
 * @param name for the badge; cleaned, not empty
 * @param pronouns for the badge; cleaned, or null
 * @param listed consents to the list of people who come
 */
public record OwnWishes(String name, String pronouns, boolean listed) {}
