package org.astc.plenary.inclusion.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/** Compares a release with an earlier one, as somebody would who subtracts one from the other. */
final class Differencing {
    private final Attacker attacker;
    private final int number;
    private final Frame old;
    private final Published before;
    private final Published now;

    Differencing(Attacker attacker, int number, Published before, Published now) {
        this.attacker = attacker;
        this.number = number;
        this.old = attacker.earlier().get(number).frame();
        this.before = before;
        this.now = now;
    }

    /** A figure that both tell is the same in both, or differs by enough people. */
    void gate(List<String> objections) {
        if (!old.population().equals(attacker.frame().population())) {
            return;
        }
        now.known().forEach((spot, count) -> {
            List<Spot> parts = then(spot);
            if (!parts.isEmpty() && parts.stream().allMatch(before.known()::containsKey)) {
                int difference = Math.abs(
                        count - parts.stream().mapToInt(before.known()::get).sum());
                if (difference > 0
                        && difference < attacker.frame().smallest(spot.at().keySet())) {
                    objections.add("differs from release " + old.release() + " by too few people: " + spot
                            + "; publish the earlier figures again, or wait for more people");
                }
            }
        });
    }

    /** The same people stay where they were; if the total has changed, some came and, perhaps, none left. */
    void link(Equations equations, boolean growing) {
        if (!old.population().equals(attacker.frame().population())) {
            return;
        }
        Integer then = before.known().get(Spot.TOTAL);
        Integer today = now.known().get(Spot.TOTAL);
        boolean same = then != null && then.equals(today);
        if (!same && !growing) {
            return;
        }
        List<Spot> spots = new ArrayList<>(now.known().keySet());
        spots.addAll(now.hidden());
        for (Spot spot : spots) {
            List<Place> parts =
                    then(spot).stream().map(part -> new Place(number + 1, part)).toList();
            if (!parts.isEmpty() && parts.stream().allMatch(equations::has)) {
                equations.add(List.of(new Place(0, spot)), parts, same);
            }
        }
    }

    /** Returns the cells of the earlier release that are exactly this one; none if there are no such. */
    private List<Spot> then(Spot spot) {
        List<Spot> found = List.of(Spot.TOTAL);
        for (Map.Entry<String, String> at : spot.at().entrySet()) {
            Axis axis = attacker.frame().axis(at.getKey());
            Category whole = axis.category(at.getValue()).orElseThrow();
            Optional<Axis> match = old.axes().stream()
                    .filter(one ->
                            one.code().equals(axis.code()) && one.question().equals(axis.question()))
                    .findFirst();
            List<Category> parts = match.map(one -> Links.parts(whole, one)).orElse(List.of());
            found = found.stream()
                    .flatMap(before -> parts.stream().map(part -> before.with(axis.code(), part.code())))
                    .toList();
        }
        return found;
    }

    @Override
    public String toString() {
        return Set.of(old.release(), attacker.frame().release()).toString();
    }
}
