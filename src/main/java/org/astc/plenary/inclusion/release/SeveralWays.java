package org.astc.plenary.inclusion.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Frame;

/**
 * Several answers to one question, told alone by one release and by option in another: the difference is those who gave
 * several. Within a release {@link Dictionary} sees to it that they are enough; between releases nothing does.
 */
final class SeveralWays {
    private SeveralWays() {}

    /** Returns the verdict, with an objection to each question that an earlier release told in the other way only. */
    static Verdict judge(Verdict verdict, Frame now, List<Attacker.Earlier> earlier) {
        List<String> objections = new ArrayList<>(verdict.objections());
        for (Attacker.Earlier one : earlier) {
            if (one.frame().population().equals(now.population())) {
                Set<String> found = otherwise(now, one.frame(), true);
                found.addAll(otherwise(now, one.frame(), false));
                found.forEach(question -> objections.add("differs from release "
                        + one.frame().release() + " in how several answers are told: " + question));
            }
        }
        return new Verdict(verdict.exposures(), List.copyOf(objections), verdict.intervals());
    }

    private static Set<String> otherwise(Frame now, Frame then, boolean byOption) {
        Set<String> found = told(then, byOption);
        found.retainAll(told(now, !byOption));
        found.removeAll(told(now, byOption));
        return found;
    }

    /** Returns the questions that are told in this way. */
    private static Set<String> told(Frame frame, boolean byOption) {
        return frame.available().stream()
                .flatMap(List::stream)
                .map(frame::axis)
                .filter(axis -> axis.option().isEmpty() != byOption)
                .map(Axis::question)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
