package org.astc.plenary.platform.table;

/**
 * A column of a table.
 *
 * @param word its name for programs, such as {@code registeredAt}
 * @param heading its name for people, in their language
 */
public record Column(String word, String heading) {}
