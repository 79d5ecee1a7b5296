package org.astc.plenary.registration;

/**
 * Something in a request that cannot be, and where.
 *
 * @param pointer JSON pointer into the request: {@code /registrations/0/type}
 * @param code what is wrong: unknown, duplicate, not-on-sale
 */
public record Flaw(String pointer, String code) {}
