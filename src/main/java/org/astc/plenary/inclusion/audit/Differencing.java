package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * Compares a release with an earlier one of the same population, as somebody would who subtracts one from the other.
 */
final class Differencing {
    static final String DIFFERS = "differs from release ";

    private final Exhibit now;
    private final Exhibit then;
    private final List<Link> links = new ArrayList<>();
    /** 0 if the same people are in both; else 1 if the later has more, -1 if it has fewer. */
    private final int trend;

    Differencing(Exhibit now, Exhibit then) {
        this.now = now;
        this.then = then;
        Integer today = now.sum(Link.TOTAL.now());
        Integer before = then.sum(Link.TOTAL.then());
        trend = today == null || before == null ? 1 : Integer.signum(today - before);
        if (now.frame().population().equals(then.frame().population())) {
            Set<Set<String>> shapes =
                    now.spots().stream().map(spot -> spot.at().keySet()).collect(Collectors.toSet());
            shapes.forEach(this::enter);
        }
    }

    /**
     * A figure that both tell is the same in both, or differs by enough people who did not all give one answer; and
     * with as many people it is the same. Several answers are told in the same way.
     */
    void gate(List<String> objections) {
        SeveralWays.questions(now.frame(), then.frame())
                .forEach(question -> objections.add(
                        DIFFERS + then.frame().release() + " in how several answers are told: " + question));
        Newcomers newcomers = new Newcomers(now, then);
        for (Link link : links) {
            String release = DIFFERS + then.frame().release();
            if (!isFarEnough(now, link)) {
                objections.add(release + " by too few people: " + link.now()
                        + "; publish the earlier figures again, or wait for more people");
            } else if (isContrary(link)) {
                objections.add(release + " though as many people are in both: " + link.now());
            } else if (newcomers.gaveOneAnswer(link)) {
                objections.add(release + " by people who all gave one answer: " + link.now()
                        + "; publish the earlier figures again, or wait for more people");
            }
        }
    }

    /** Says whether a figure may be told as far as the gate goes. */
    boolean canTell(Spot spot, int count) {
        Exhibit more = now.telling(spot, count);
        Newcomers newcomers = new Newcomers(more, then);
        return links.stream()
                .filter(link -> link.now().stream()
                        .anyMatch(group ->
                                spot.at().entrySet().containsAll(group.at().entrySet())))
                .allMatch(link -> isFarEnough(more, link) && !newcomers.gaveOneAnswer(link));
    }

    /**
     * The same people stay where they were; if the total has changed, some came and none left, or the other way. Where
     * both tell figures that say otherwise no hidden cell is concerned.
     */
    void link(Equations equations) {
        for (Link link : links) {
            boolean told = now.sum(link.now()) != null && then.sum(link.then()) != null;
            List<Place> today = link.now().stream().map(now::place).toList();
            List<Place> before = link.then().stream().map(then::place).toList();
            if (told || !says(link)) {
                continue;
            } else if (trend == 0 && link.holds() == 0) {
                equations.add(today, before, true);
            } else if (trend >= 0 && link.holds() >= 0) {
                equations.add(today, before, false);
            } else {
                equations.add(before, today, false);
            }
        }
    }

    /**
     * Says whether anything is to be thought of the cells: those that may have grown could have had more, and so on.
     */
    private boolean says(Link link) {
        return trend * link.holds() >= 0;
    }

    /**
     * Returns hidden cells of the earlier release in which somebody was perhaps alone: she is alone now, or what is
     * known are several of them together.
     */
    Set<Place> alone(Set<Spot> alone) {
        Set<Place> found = new LinkedHashSet<>();
        for (Link link : links) {
            List<Spot> hidden =
                    link.then().stream().filter(then.cells().hidden()::contains).toList();
            boolean several = trend == 0 && link.holds() == 0 && hidden.size() > 1;
            if (several || link.now().stream().anyMatch(alone::contains)) {
                hidden.forEach(spot -> found.add(then.place(spot)));
            }
        }
        return found;
    }

    /** Returns for hidden cells of the earlier release a cell that tells of them: of the smallest group, the least. */
    Map<Place, Spot> remedies(Set<Spot> publicly) {
        Map<Spot, Integer> known = now.cells().known();
        Comparator<Spot> order = Comparator.comparing((Spot spot) -> -spot.at().size())
                .thenComparing(known::get)
                .thenComparing(Spot::toString);
        Map<Place, Spot> found = new HashMap<>();
        for (Link link : links) {
            link.now().stream()
                    .filter(spot -> says(link) && known.getOrDefault(spot, 0) > 0)
                    .filter(spot -> !spot.at().isEmpty() && !publicly.contains(spot))
                    .min(order)
                    .ifPresent(spot -> link.then().stream()
                            .filter(then.cells().hidden()::contains)
                            .forEach(hidden ->
                                    found.merge(then.place(hidden), spot, (a, b) -> order.compare(a, b) <= 0 ? a : b)));
        }
        return found;
    }

    private void enter(Collection<String> shape) {
        List<Link> found = List.of(Link.TOTAL);
        for (String code : shape) {
            Axis axis = now.frame().axis(code);
            List<Axis> same = then.frame().axes().stream()
                    .filter(one -> one.question().equals(axis.question()))
                    .toList();
            found = found.stream()
                    .flatMap(link -> same.stream()
                            .flatMap(other ->
                                    Overlap.of(axis, other).stream().flatMap(both -> link.by(axis, other, both))))
                    .toList();
        }
        found.stream()
                .filter(link -> link.now().stream().allMatch(now::has)
                        && link.then().stream().allMatch(then::has))
                .forEach(links::add);
    }

    private boolean isContrary(Link link) {
        Integer count = now.sum(link.now());
        Integer before = then.sum(link.then());
        if (trend != 0 || count == null || before == null) {
            return false;
        }
        return link.holds() == 0 ? !count.equals(before) : (count - before) * link.holds() < 0;
    }

    private boolean isFarEnough(Exhibit today, Link link) {
        Integer count = today.sum(link.now());
        Integer before = then.sum(link.then());
        return count == null || before == null || count.equals(before) || Math.abs(count - before) >= smallest(link);
    }

    private int smallest(Link link) {
        int own = link.now().stream()
                .mapToInt(spot -> now.frame().smallest(spot.at().keySet()))
                .max()
                .orElse(0);
        int others = link.then().stream()
                .mapToInt(spot -> then.frame().smallest(spot.at().keySet()))
                .max()
                .orElse(0);
        return Math.max(own, others);
    }
}
