package org.astc.plenary.inclusion.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** Groups of people, seen through the published cells; one more cell may be thought told. */
final class Groups {
    private final Frame frame;
    private final Published published;
    private final Spot told;
    private final int count;

    Groups(Frame frame, Published published, Spot told, int count) {
        this.frame = frame;
        this.published = published;
        this.told = told;
        this.count = count;
    }

    /** Returns the groups of which everybody knows what all of them answered. */
    Set<Spot> revealed() {
        Set<Spot> groups = new LinkedHashSet<>();
        Stream.concat(published.known().keySet().stream(), published.hidden().stream())
                .filter(this::reveals)
                .forEach(groups::add);
        return groups;
    }

    /** Says whether published zeros leave the people of a group that is known to be there one answer only. */
    boolean reveals(Spot group) {
        return frame.axes().stream()
                .filter(axis -> axis.sensitive() && !group.at().containsKey(axis.code()))
                .anyMatch(axis -> reveals(group, axis));
    }

    private boolean reveals(Spot group, Axis axis) {
        List<Category> possible = axis.categories().stream()
                .filter(category -> !frame.isImpossible(group.with(axis.code(), category.code())))
                .toList();
        if (possible.size() < 2) {
            return false;
        }
        Category only = null;
        for (Category category : possible) {
            Spot cell = group.with(axis.code(), category.code());
            Integer known = known(cell);
            if (known == null && !published.hidden().contains(cell)) {
                return false;
            }
            if (known == null || known > 0) {
                if (only != null) {
                    return false;
                }
                only = category;
            }
        }
        return only != null && only.isAnswer();
    }

    private Integer known(Spot spot) {
        return spot.equals(told) && count >= 0
                ? Integer.valueOf(count)
                : published.known().get(spot);
    }
}
