package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way to part a population into groups: by role, by type of registration, and so on. Groups that are counted as one
 * keep their codes, so that a later release can be compared.
 *
 * @param code such as {@code region}
 * @param titles of the groups by their codes, in the order of publication
 * @param together sets of groups that are counted as one
 */
record Split(String code, Map<String, String> titles, List<Set<String>> together) {
    Split {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        together = together.stream().map(Set::copyOf).toList();
    }

    List<String> groups() {
        return List.copyOf(titles.keySet());
    }

    /** Returns the group as which the group is counted: the first of those that it is joined with. */
    String countedAs(String group) {
        return groups().stream()
                .filter(one -> one.equals(group) || isJoined(one, group))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the split with these groups, and all that they are joined with already, counted as one. */
    Split joining(Set<String> groups) {
        Set<String> all = new LinkedHashSet<>(groups);
        List<Set<String>> sets = new ArrayList<>();
        for (Set<String> set : together) {
            if (set.stream().anyMatch(groups::contains)) {
                all.addAll(set);
            } else {
                sets.add(set);
            }
        }
        sets.add(all);
        return new Split(code, titles, sets);
    }

    private boolean isJoined(String one, String other) {
        return together.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }
}
