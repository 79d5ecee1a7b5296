package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;

/**
 * What two axes of one question can be compared by: the smallest unions of categories that both can form; and where
 * neither is made of the other, the categories that lie within others. An answer that a release does not name was given
 * by nobody in it.
 */
final class Overlap {
    private final Axis now;
    private final Axis then;
    private final List<Same> found = new ArrayList<>();

    /**
     * Categories of the one axis and of the other.
     *
     * @param holds 0 if they are the same answers; 1 if the former have all answers of the latter and perhaps more, -1
     *     the other way round
     */
    record Same(List<Category> now, List<Category> then, int holds) {}

    private Overlap(Axis now, Axis then) {
        this.now = now;
        this.then = then;
    }

    static List<Same> of(Axis now, Axis then) {
        Overlap overlap = new Overlap(now, then);
        Set<Category> left = new LinkedHashSet<>(now.categories());
        Set<Category> others = new LinkedHashSet<>(then.categories());
        while (!left.isEmpty()) {
            overlap.union(left.iterator().next(), left, others);
        }
        others.forEach(one -> overlap.found.add(new Same(List.of(), List.of(one), 0)));
        return overlap.found;
    }

    private void union(Category first, Set<Category> left, Set<Category> others) {
        List<Category> own = List.of(first);
        List<Category> theirs = touching(own, then);
        int size = 0;
        while (size < own.size() + theirs.size()) {
            size = own.size() + theirs.size();
            own = theirs.isEmpty() ? own : touching(theirs, now);
            theirs = touching(own, then);
        }
        left.removeAll(own);
        theirs.forEach(others::remove);
        found.add(new Same(own, theirs, 0));
        if (own.size() > 1 && theirs.size() > 1 && now.option().equals(then.option())) {
            own.forEach(one -> {
                found.add(new Same(List.of(one), touching(List.of(one), then), -1));
                found.add(new Same(List.of(one), within(one, then), 1));
            });
            theirs.forEach(one -> {
                found.add(new Same(touching(List.of(one), now), List.of(one), 1));
                found.add(new Same(within(one, now), List.of(one), -1));
            });
            found.removeIf(one -> one.now().isEmpty() || one.then().isEmpty());
        }
    }

    private List<Category> touching(List<Category> some, Axis axis) {
        Set<String> members = new HashSet<>();
        some.forEach(one -> members.addAll(members(one)));
        return axis.categories().stream()
                .filter(one -> members(one).stream().anyMatch(members::contains))
                .toList();
    }

    private List<Category> within(Category whole, Axis axis) {
        return axis.categories().stream()
                .filter(one -> members(whole).containsAll(members(one)))
                .toList();
    }

    /** Axes that ask for different options only agree on who answered at all. */
    private Set<String> members(Category category) {
        boolean other = !now.option().equals(then.option());
        return other && category.isAnswer() ? Set.of("answered") : category.members();
    }
}
