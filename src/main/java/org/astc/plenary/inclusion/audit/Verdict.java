package org.astc.plenary.inclusion.audit;

import java.util.List;
import java.util.Map;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * What the auditor says. Stays inside: objections and intervals tell where a release is weak.
 *
 * @param exposures hidden cells that can be narrowed down too far
 * @param objections in words, for the operator; no number in them is a hidden one
 * @param intervals for each hidden cell a span that it cannot be narrowed down below
 */
public record Verdict(List<Exposure> exposures, List<String> objections, Map<Spot, Interval> intervals) {
    public boolean passed() {
        return exposures.isEmpty() && objections.isEmpty();
    }

    /** A hidden cell that can be narrowed down too far; by the one person in another cell, unless that is null. */
    public record Exposure(Spot cell, Spot insider) {}

    /** Whole numbers that the cell could be, among others; both ends are proved by a whole table. */
    public record Interval(int least, int most) {}
}
