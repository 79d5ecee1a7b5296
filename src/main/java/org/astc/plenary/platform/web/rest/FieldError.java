package org.astc.plenary.platform.web.rest;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON pointer (RFC 6901) to the place
 * @param code what is wrong, for programs
 * @param detail what is wrong, for people
 */
public record FieldError(String pointer, String code, String detail) {}
