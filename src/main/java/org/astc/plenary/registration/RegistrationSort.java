package org.astc.plenary.registration;

import java.time.Instant;
import java.util.function.Function;
import org.astc.plenary.platform.ListPosition;

/** In which order staff see registrations. Nothing else reaches the order of a query. */
public enum RegistrationSort {
    NEWEST("r.createdAt", true, Instant::parse, row -> row.createdAt().toString()),
    NAME("r.name", false, text -> text, ListedRow::name);

    private final String path;
    private final boolean descending;
    private final Function<String, Object> read;
    private final Function<ListedRow, String> write;

    RegistrationSort(
            String path, boolean descending, Function<String, Object> read, Function<ListedRow, String> write) {
        this.path = path;
        this.descending = descending;
        this.read = read;
        this.write = write;
    }

    /** The order of the list, or of the list read from its end. */
    String order(boolean backwards) {
        String direction = descending == backwards ? "asc" : "desc";
        return " order by " + path + " " + direction + ", r.id " + direction;
    }

    /** What lies beyond a position: {@code :key} and {@code :id}. */
    String beyond(boolean backwards) {
        String sign = descending == backwards ? ">" : "<";
        return " and (%1$s %2$s :key or (%1$s = :key and r.id %2$s :id))".formatted(path, sign);
    }

    Object key(ListPosition position) {
        return read.apply(position.key());
    }

    /** The position of a row of the list, to read on from there. */
    ListPosition position(ListedRow row, boolean backwards) {
        return new ListPosition(backwards, write.apply(row), row.id());
    }

    public boolean isDescending() {
        return descending;
    }
}
