package org.astc.plenary.inclusion.audit;

import java.util.List;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Cells of a release and cells of an earlier one in which the same kind of people are.
 *
 * @param holds 0 if all kinds are the same; 1 if the former have more kinds, -1 if the latter have
 */
record Link(List<Spot> now, List<Spot> then, int holds) {
    static final Link TOTAL = new Link(List.of(Spot.TOTAL), List.of(Spot.TOTAL), 0);

    /** Returns the cells by one more axis each; none if neither of the two would have all kinds of the other. */
    Stream<Link> by(Axis own, Axis other, Overlap.Same same) {
        boolean contrary = holds * same.holds() < 0;
        boolean twice = then.stream().anyMatch(spot -> spot.at().containsKey(other.code()));
        return contrary || twice
                ? Stream.of()
                : Stream.of(new Link(
                        each(now, own, same.now()),
                        each(then, other, same.then()),
                        Integer.signum(holds + same.holds())));
    }

    private static List<Spot> each(List<Spot> spots, Axis axis, List<Category> categories) {
        return spots.stream()
                .flatMap(spot -> categories.stream().map(category -> spot.with(axis.code(), category.code())))
                .toList();
    }
}
