package org.astc.plenary.review.identity;

/**
 * Somebody of the proposal.
 *
 * @param given given names, may be empty
 * @param family family names with particles, may be empty
 */
public record KnownPerson(String given, String family) {}
