package org.astc.plenary.inclusion.cells;

import java.util.Set;

/**
 * A category of an axis as it is published.
 *
 * @param code unique on its axis; one that begins with an underscore is no answer ({@code _pnts}, {@code _none})
 * @param title in the language of the release
 * @param members the answers of the question that are counted in it; more than one if they were pooled
 */
public record Category(String code, String title, Set<String> members) {
    public Category {
        members = Set.copyOf(members);
    }

    /** Says whether somebody who is counted here has answered the question. */
    public boolean isAnswer() {
        return !code.startsWith("_");
    }

    /** Says whether several answers are counted as this one. */
    public boolean isJoined() {
        return isAnswer() && members.size() > 1;
    }
}
