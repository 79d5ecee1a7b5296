package org.astc.plenary.inclusion.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * What somebody knows who tries to undo a release: its rules and dictionary, figures that are public anyway, earlier
 * releases, and that some people are alone in their cell and know it.
 *
 * @param frame of the release
 * @param publicly counts that anybody can look up, such as the number of speakers
 * @param alone hidden cells of one person, who knows herself that it is one
 * @param earlier releases of the same event
 * @param patience after which the audit gives up and refuses
 */
public record Attacker(
        Frame frame, Map<Spot, Integer> publicly, Set<Spot> alone, List<Earlier> earlier, Duration patience) {
    public Attacker {
        publicly = Map.copyOf(publicly);
        alone = Set.copyOf(alone);
        earlier = List.copyOf(earlier);
    }

    /** A release that is out: its dictionary, and its cells as they were published. */
    public record Earlier(Frame frame, String csv) {}
}
