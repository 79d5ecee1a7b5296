package org.astc.plenary.proposal;

/**
 * Somebody who begins a proposal.
 *
 * @param name clean, not blank, up to 200 characters
 * @param email clean
 * @param organization as typed, may be empty
 * @param language of the letters: en, es or fr
 * @param code for a late proposal or a closed track, as typed; may be empty
 */
public record Newcomer(String name, String email, String organization, String language, String code) {}
