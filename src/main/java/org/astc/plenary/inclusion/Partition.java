package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Secrets;

/**
 * The frozen population of an event in the groups of the planned tables.
 *
 * @param specificationHash of the plan that names these tables
 * @param tables codes of questions and splits, each list a table
 * @param people persons; for each split of {@code splits} the code of their group. Empty: what was counted already is
 *     asked for
 */
record Partition(
        UUID eventId,
        UUID planId,
        String specificationHash,
        List<List<String>> tables,
        List<Split> splits,
        Map<UUID, List<String>> people) {
    Partition {
        tables = List.copyOf(tables);
        splits = List.copyOf(splits);
        people = Map.copyOf(people);
    }

    /** Asks for what was counted already. */
    static Partition counted(UUID eventId, UUID planId, String specificationHash) {
        return new Partition(eventId, planId, specificationHash, List.of(), List.of(), Map.of());
    }

    /** Returns SHA-256 over who is in which group, hexadecimal: it stands in the plan. */
    String hash() {
        String text = people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(UUID::toString)))
                .map(one -> one.getKey() + " " + String.join(" ", counted(one.getValue())))
                .collect(Collectors.joining("\n"));
        return Secrets.hash(text);
    }

    private List<String> counted(List<String> groups) {
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            counted.add(splits.get(i).countedAs(groups.get(i)));
        }
        return counted;
    }

    /** Returns the groups of the split with the number of people in each, joined ones under the first of them. */
    Map<String, Long> sizes(Split split) {
        int place = splits.indexOf(split);
        return people.values().stream()
                .collect(Collectors.groupingBy(groups -> split.countedAs(groups.get(place)), Collectors.counting()));
    }

    /** Joins the groups that are too small: with each other, and one that is alone with the smallest other one. */
    Partition joining(PartitionTooFine fine) {
        List<Split> joined = new ArrayList<>();
        for (Split split : splits) {
            Set<String> small = new LinkedHashSet<>(fine.groups().getOrDefault(split.code(), Set.of()));
            if (small.size() == 1) {
                sizes(split).entrySet().stream()
                        .filter(one -> !small.contains(one.getKey()))
                        .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .ifPresent(one -> small.add(one.getKey()));
            }
            joined.add(small.size() < 2 ? split : split.joining(small));
        }
        return new Partition(eventId, planId, specificationHash, tables, joined, people);
    }

    /** Tells no person. */
    @Override
    public String toString() {
        return "Partition[" + planId + "]";
    }
}
