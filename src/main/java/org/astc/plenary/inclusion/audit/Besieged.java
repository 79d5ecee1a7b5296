package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.astc.plenary.inclusion.audit.Equations.Island;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * One system of cells under attack from outside, and by each person who is alone in a cell of it. Cells of earlier
 * releases are attacked like those of the new one; what they told before does not count.
 */
final class Besieged {
    private final List<Place> cells;
    private final Terrain terrain;
    private final Evidence evidence;
    private final Set<Integer> alone = new LinkedHashSet<>();
    private final int[] smallest;
    private Siege outside;

    Besieged(Island island, Evidence evidence) {
        this.cells = island.cells();
        this.terrain = new Terrain(island);
        this.evidence = evidence;
        smallest = new int[cells.size()];
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = evidence.smallest(cells.get(i));
            if (evidence.alone().contains(cells.get(i))) {
                alone.add(i);
            }
        }
        outside = new Siege(terrain.polytope(evidence.most(), evidence.deadline()), smallest);
    }

    List<Place> cells() {
        return cells;
    }

    /** Says whether it is about earlier releases, too. */
    boolean isLinked() {
        return evidence.linked();
    }

    boolean isFeasible() {
        return outside.isFeasible();
    }

    int[] span(int cell) {
        return outside.span(cell);
    }

    /** A cell that is narrowed down too far; by the person in another one, unless that is null. */
    record Breach(Place cell, Place insider) {}

    /** Returns all exposed cells. */
    List<Breach> breaches() {
        return breaches(outside, -1, Integer.MAX_VALUE);
    }

    /** Says whether all other cells stay safe if this one is told. */
    boolean canTell(int cell, int count) {
        if (count > 0 && count < smallest[cell]) {
            return false;
        }
        // a hidden cell is taken to have somebody in it: a table with nobody there is none of those outside
        Siege told = count == 0 ? outside.telling(cell, count) : outside.knowing(cell, count);
        return told.isFeasible() && breaches(told, cell, 1).isEmpty();
    }

    void tell(int cell, int count) {
        outside = outside.telling(cell, count);
        alone.remove(cell);
    }

    /** Returns the cell of an earlier release that is nearest to this one and of which the new release tells. */
    Optional<Spot> remedy(Place exposed) {
        int[] distance = terrain.distances(cells.indexOf(exposed), cells.size());
        return IntStream.range(0, distance.length)
                .filter(cell -> distance[cell] < Integer.MAX_VALUE
                        && evidence.remedies().containsKey(cells.get(cell)))
                .boxed()
                .min(Comparator.comparingInt(cell -> distance[cell]))
                .map(cell -> evidence.remedies().get(cells.get(cell)));
    }

    private List<Breach> breaches(Siege siege, int from, int most) {
        Besieged before = evidence.past().get(cells.get(0));
        if (before != null && terrain.isLike(before.terrain)) {
            return List.of();
        }
        int[] order = terrain.order(from);
        List<Breach> found = new ArrayList<>();
        for (int cell : siege.exposed(order, one -> isNews(siege, one, -1), most)) {
            found.add(new Breach(cells.get(cell), null));
        }
        for (int insider : IntStream.of(order).filter(alone::contains).toArray()) {
            if (found.size() < most && siege.isOpen(insider)) {
                found.addAll(breaches(siege, order, insider, most - found.size()));
            }
        }
        return found;
    }

    private List<Breach> breaches(Siege siege, int[] order, int insider, int most) {
        Place person = cells.get(insider);
        Siege strict = siege.knowing(insider, 1);
        Siege inside = strict.isFeasible() ? strict : siege.knowing(insider, 1, terrain.neighbors(insider));
        if (!inside.isFeasible()) {
            // of an earlier release it is not known who was alone: nobody was; in the new one there is somebody
            return person.release() == 0 ? List.of(new Breach(person, person)) : List.of();
        }
        Set<Integer> own = terrain.same(insider, siege::isEmpty);
        List<Breach> found = new ArrayList<>();
        for (int cell : inside.exposed(order, one -> !own.contains(one) && isNews(inside, one, insider), most)) {
            found.add(new Breach(cells.get(cell), person));
        }
        return found;
    }

    /** Says whether a cell is narrowed down further than the earlier releases did by themselves. */
    private boolean isNews(Siege siege, int cell, int insider) {
        Place place = cells.get(cell);
        if (place.release() == 0) {
            return true;
        }
        Besieged before = evidence.past().get(place);
        return before != null
                && !Arrays.equals(siege.bounds(cell), before.bounds(place, insider < 0 ? null : cells.get(insider)));
    }

    private int[] bounds(Place place, Place insider) {
        if (!isFeasible()) {
            return new int[0];
        }
        int person = cells.indexOf(insider);
        Siege siege = person < 0 ? outside : outside.knowing(person, 1);
        return (siege.isFeasible() ? siege : outside).bounds(cells.indexOf(place));
    }

    /** Where each cell of the new release stands. */
    Map<Spot, Integer> numbers() {
        Map<Spot, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).release() == 0) {
                numbers.put(cells.get(i).spot(), i);
            }
        }
        return numbers;
    }
}
