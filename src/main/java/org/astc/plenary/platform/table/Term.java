package org.astc.plenary.platform.table;

/**
 * A value out of a fixed list.
 *
 * @param word for programs, such as {@code confirmed}
 * @param text for people, in their language
 */
public record Term(String word, String text) {}
