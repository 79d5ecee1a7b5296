package org.astc.plenary.inclusion.cells;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The rules and the dictionary of a release: all that is public about it but for the figures.
 *
 * @param release its identifier
 * @param population whose figures they are; two releases with the same words are of the same people
 * @param smallest the smallest count but zero that may be told: 10 in public, 5 inside the association
 * @param base the smallest base of a share: 25 in public, 10 inside
 * @param axes of the tables, in order
 * @param tables each a list of one to three codes of axes; the first is measured within the groups of the others
 * @param withdrawn tables that are not available
 * @param impossible cells that cannot have anybody in them
 */
public record Frame(
        String release,
        String population,
        int smallest,
        int base,
        List<Axis> axes,
        List<List<String>> tables,
        Set<List<String>> withdrawn,
        Set<Spot> impossible) {
    /** The smallest count of a cell that crosses two sensitive axes, everywhere. */
    public static final int SMALLEST_CROSSED = 10;

    public Frame {
        axes = List.copyOf(axes);
        tables = List.copyOf(tables);
        withdrawn = Set.copyOf(withdrawn);
        impossible = Set.copyOf(impossible);
    }

    public Axis axis(String code) {
        return axes.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    /** Returns the smallest count but zero that a cell with these axes may tell. */
    public int smallest(Collection<String> codes) {
        boolean crossed = codes.stream().map(this::axis).filter(Axis::sensitive).count() > 1;
        return crossed ? Math.max(smallest, SMALLEST_CROSSED) : smallest;
    }

    /** Returns the tables that are told. */
    public List<List<String>> available() {
        return tables.stream().filter(table -> !withdrawn.contains(table)).toList();
    }

    /** Says whether the cell is of a kind that cannot be, such as a first-timer with ten earlier events. */
    public boolean isImpossible(Spot spot) {
        return impossible.stream()
                .anyMatch(one -> spot.at().entrySet().containsAll(one.at().entrySet()));
    }

    /** Returns the same release without these tables. */
    public Frame withdrawing(Set<List<String>> more) {
        return new Frame(release, population, smallest, base, axes, tables, more, impossible);
    }
}
