package org.astc.plenary.inclusion.audit;

import java.util.Optional;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;

/** The people by whom two releases differ: told apart if all of them gave one answer, however many they are. */
final class Newcomers {
    private final Exhibit now;
    private final Exhibit then;

    Newcomers(Exhibit now, Exhibit then) {
        this.now = now;
        this.then = then;
    }

    /** Says whether all who came to a group, or left it, are told to have given the same answer. */
    boolean gaveOneAnswer(Link group) {
        return group.holds() == 0
                && now.frame().axes().stream()
                        .filter(Axis::sensitive)
                        .anyMatch(axis -> then.frame().axes().stream()
                                .filter(other -> other.question().equals(axis.question()))
                                .anyMatch(other -> gaveOneAnswer(group, axis, other)));
    }

    private boolean gaveOneAnswer(Link group, Axis axis, Axis other) {
        int answers = 0;
        int changed = 0;
        boolean answer = false;
        for (Overlap.Same same : Overlap.of(axis, other)) {
            if (same.holds() == 0) {
                Optional<Link> part = group.by(axis, other, same).findFirst();
                Integer today = part.map(link -> now.sum(link.now())).orElse(null);
                Integer before = part.map(link -> then.sum(link.then())).orElse(null);
                if (today == null || before == null) {
                    return false;
                }
                boolean given = same.now().stream().allMatch(Category::isAnswer)
                        && same.then().stream().allMatch(Category::isAnswer);
                answers += given ? 1 : 0;
                if (!today.equals(before)) {
                    changed++;
                    answer = given;
                }
            }
        }
        return answers > 1 && changed == 1 && answer;
    }
}
