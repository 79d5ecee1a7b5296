package org.astc.plenary.review.calibration;

import java.util.Comparator;
import java.util.List;

/**
 * The line between those that a number of places suffices for and the others, by the calibrated score, and the band of
 * proposals that chance may have put on the wrong side of it.
 *
 * @param places how many are above the line
 * @param at the score of the line: halfway between the last above and the first below
 * @param band who is near it, best first: for discussion, not for a decision by the score
 */
public record Line(int places, double at, List<CalibratedProposal> band) {
    /**
     * Standard errors from the line within which a proposal is near it: two thirds of a normal distribution lie within.
     */
    public static final double NEAR = 0.97;

    public Line {
        band = List.copyOf(band);
    }

    /**
     * Draws the line.
     *
     * @param proposals in any order
     * @param places at least 1; with as many proposals as places, or fewer, nobody is near a line
     * @param near standard errors that still count as near
     */
    static Line drawn(List<CalibratedProposal> proposals, int places, double near) {
        if (places < 1 || !(near >= 0)) {
            throw new IllegalArgumentException("no line");
        }
        List<CalibratedProposal> ordered = proposals.stream()
                .sorted(Comparator.comparingDouble(CalibratedProposal::calibrated)
                        .reversed()
                        .thenComparing(CalibratedProposal::proposal))
                .toList();
        if (ordered.size() <= places) {
            return new Line(places, Double.NEGATIVE_INFINITY, List.of());
        }
        double at = (ordered.get(places - 1).calibrated() + ordered.get(places).calibrated()) / 2;
        return new Line(
                places,
                at,
                ordered.stream()
                        .filter(each -> Math.abs(each.calibrated() - at) <= near * each.standardError())
                        .toList());
    }
}
