package org.astc.plenary.inclusion.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Category;

/**
 * Joins categories with too few people, as near to each other in the hierarchy as can be. The pool holds at least two
 * answers and enough people; its title names them.
 */
public final class Pooling {
    private final int smallest;
    private final Map<String, String> parents;
    private final Map<String, String> titles;

    /** @param parents the group of each category and each group, if it has one */
    public Pooling(int smallest, Map<String, String> parents, Map<String, String> titles) {
        this.smallest = smallest;
        this.parents = parents;
        this.titles = titles;
    }

    /** A category with the people in it. */
    public record Counted(Category category, int count) {}

    /** Returns the categories to publish, in the order of the given ones. */
    public List<Category> pool(List<Counted> leaves) {
        List<Counted> left = new ArrayList<>(leaves);
        int deepest = leaves.stream()
                .mapToInt(one -> depth(one.category().code()))
                .max()
                .orElse(0);
        for (int depth = deepest; depth >= 0; depth--) {
            int level = depth;
            Map<String, List<Counted>> groups = left.stream()
                    .collect(Collectors.groupingBy(
                            one -> ancestor(one, level), java.util.TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Counted>> group : groups.entrySet()) {
                join(group.getKey(), group.getValue(), left, leaves);
            }
        }
        return left.stream().map(Counted::category).toList();
    }

    private void join(String group, List<Counted> members, List<Counted> left, List<Counted> leaves) {
        Set<Counted> pool =
                new LinkedHashSet<>(members.stream().filter(this::isSmall).toList());
        if (pool.isEmpty()) {
            return;
        }
        members.stream()
                .filter(one -> one.count() > 0 && !pool.contains(one))
                .sorted(Comparator.comparing(Counted::count))
                .forEach(one -> {
                    if (pool.size() < 2 || sum(pool) < smallest) {
                        pool.add(one);
                    }
                });
        if (sum(pool) < smallest) {
            pool.addAll(members); // with the empty ones: it goes up as one
        }
        if (pool.size() < 2) {
            return;
        }
        Counted joined = joined(group, pool, leaves);
        int first = left.indexOf(pool.iterator().next());
        for (Counted one : pool) {
            first = Math.min(first, left.indexOf(one));
        }
        left.add(first, joined);
        left.removeAll(pool);
    }

    private Counted joined(String group, Set<Counted> pool, List<Counted> leaves) {
        Set<String> members =
                pool.stream().flatMap(one -> one.category().members().stream()).collect(Collectors.toSet());
        List<Category> inOrder = leaves.stream()
                .map(Counted::category)
                .filter(one -> members.containsAll(one.members()))
                .toList();
        Set<String> whole = leaves.stream()
                .filter(one -> isBelow(one.category().code(), group))
                .flatMap(one -> one.category().members().stream())
                .collect(Collectors.toSet());
        boolean named = titles.containsKey(group) && whole.equals(members);
        String code = named ? group : inOrder.stream().map(Category::code).collect(Collectors.joining("+"));
        String title = named
                ? titles.get(group)
                : inOrder.stream().map(Category::title).collect(Collectors.joining(" / "));
        return new Counted(new Category(code, title, members), sum(pool));
    }

    private boolean isSmall(Counted one) {
        return one.count() > 0 && one.count() < smallest;
    }

    private static int sum(Set<Counted> pool) {
        return pool.stream().mapToInt(Counted::count).sum();
    }

    /** The group in which a category of that depth stands; its own code if it stands higher. */
    private String ancestor(Counted one, int depth) {
        String code = one.category().code().split("\\+")[0];
        while (depth(code) >= depth && parents.containsKey(code)) {
            code = parents.get(code);
        }
        return depth == 0 ? "" : code;
    }

    private boolean isBelow(String code, String group) {
        String now = code;
        while (now != null && !now.equals(group)) {
            now = parents.get(now);
        }
        return now != null || group.isEmpty();
    }

    private int depth(String code) {
        int depth = 0;
        for (String now = parents.get(code.split("\\+")[0]); now != null; now = parents.get(now)) {
            depth++;
        }
        return depth;
    }
}
