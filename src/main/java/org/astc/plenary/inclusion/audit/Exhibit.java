package org.astc.plenary.inclusion.audit;

import java.util.List;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * One of several releases that are audited together.
 *
 * @param number 0 is the new one
 */
record Exhibit(int number, Frame frame, Published cells) {
    List<Spot> spots() {
        return Stream.concat(cells.known().keySet().stream(), cells.hidden().stream())
                .toList();
    }

    boolean has(Spot spot) {
        return cells.known().containsKey(spot) || cells.hidden().contains(spot);
    }

    /** Returns the release as if it told one more figure. */
    Exhibit telling(Spot spot, int count) {
        return new Exhibit(number, frame, cells.telling(spot, count));
    }

    Place place(Spot spot) {
        return new Place(number, spot);
    }

    /** Returns how many are told in these cells, or null if one of them is not. */
    Integer sum(List<Spot> spots) {
        return spots.stream().allMatch(cells.known()::containsKey)
                ? Integer.valueOf(spots.stream().mapToInt(cells.known()::get).sum())
                : null;
    }
}
