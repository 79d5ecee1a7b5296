package org.astc.plenary.inclusion.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Frame;

/**
 * Several answers to one question, told alone by one release and by option in another: the difference is those who gave
 * several. Within a release they are seen to be enough when its axes are made; between releases nothing does.
 */
final class SeveralWays {
    private SeveralWays() {}

    /**
     * Returns the questions that the earlier release tells in a way in which this one does not, which has the other.
     */
    static Set<String> questions(Frame now, Frame then) {
        Set<String> found = otherwise(now, then, true);
        found.addAll(otherwise(now, then, false));
        return found;
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
