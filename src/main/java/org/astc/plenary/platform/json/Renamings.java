package org.astc.plenary.platform.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which stored row each row of a list means, where rows are known by name: the one that it {@code was}, else the one of
 * its name. All are looked at together, so that names may be swapped and handed on. A list that was taken already means
 * the same again; only names that go round in a circle go on turning.
 */
public final class Renamings {
    private final Set<String> names;
    private final Set<String> stored;
    private final Map<String, String> before = new HashMap<>();

    private Renamings(Set<String> names, Set<String> stored) {
        this.names = names;
        this.stored = stored;
    }

    /**
     * A row of a list.
     *
     * @param was the name that it had; null if it says none
     * @param isNew whether it says that it had none
     */
    public record Row(String name, String was, boolean isNew) {}

    /** Finds what the rows mean among the names that are stored. */
    public static Renamings of(List<Row> rows, Set<String> stored) {
        Renamings renamings = new Renamings(
                rows.stream().map(Row::name).collect(Collectors.toCollection(LinkedHashSet::new)), stored);
        Set<String> settled = renamings.settled(rows);
        Set<String> taken = new HashSet<>();
        rows.stream()
                .filter(row -> row.was() != null && stored.contains(row.was()) && !settled.contains(row.name()))
                .filter(row -> !renamings.before.containsKey(row.name()) && taken.add(row.was()))
                .forEach(row -> renamings.before.put(row.name(), row.was()));
        rows.stream()
                .filter(row -> stored.contains(row.name()) && !renamings.before.containsKey(row.name()))
                .filter(row -> taken.add(row.name()))
                .forEach(row -> renamings.before.put(row.name(), row.name()));
        return renamings;
    }

    /** Returns the names as they are now, in the order of the list. */
    public Set<String> names() {
        return names;
    }

    /** Returns the stored name of the row that has this name now; empty if the row is new. */
    public Optional<String> before(String name) {
        return Optional.ofNullable(before.get(name));
    }

    /** Returns the stored names that no row means any more. */
    public List<String> gone() {
        List<String> gone = new ArrayList<>(stored);
        gone.removeAll(before.values());
        return gone;
    }

    /**
     * The names that were given already: what they were is no more, or belongs to another row by now that does not say
     * that it is new.
     */
    private Set<String> settled(Collection<Row> rows) {
        Set<String> keeping = new HashSet<>();
        rows.stream().filter(row -> row.was() == null && !row.isNew()).forEach(row -> keeping.add(row.name()));
        Set<String> settled = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : rows) {
                boolean isGiven = row.was() != null
                        && !row.was().equals(row.name())
                        && stored.contains(row.name())
                        && (!stored.contains(row.was()) || keeping.contains(row.was()) || settled.contains(row.was()));
                more |= isGiven && settled.add(row.name());
            }
        }
        return settled;
    }
}
