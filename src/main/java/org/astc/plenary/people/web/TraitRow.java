package org.astc.plenary.people.web;

/**
 * One trait of two records, side by side.
 *
 * @param id of the choice between them
 * @param label the key of its name
 * @param one as the first has it; empty if it says nothing
 * @param two as the second has it
 * @param second whether the second one's is chosen
 */
public record TraitRow(String id, String label, String one, String two, boolean second) {
    public boolean same() {
        return one.equals(two);
    }
}
