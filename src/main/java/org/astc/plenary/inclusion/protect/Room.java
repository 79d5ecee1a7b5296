package org.astc.plenary.inclusion.protect;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many more and how many fewer a cell could hold.
 *
 * @param least whether it is as little upward as can be
 */
record Room(int up, int down, boolean least) {
    /**
     * Returns the rooms that are enough for a cell with so many people: {@code k - 1} above and below together, and
     * {@code k} at least. As far upward as can be and as little as can be come first.
     */
    static Stream<Room> of(int k, int now) {
        int least = Math.max(0, k - now);
        int most = Math.max(k - 1, least);
        return IntStream.concat(IntStream.of(most, least).distinct(), IntStream.range(least + 1, most))
                .mapToObj(up -> new Room(up, Math.max(0, k - 1 - up), up == least))
                .filter(room -> room.down() < now);
    }
}
