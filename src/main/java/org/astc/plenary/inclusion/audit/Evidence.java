package org.astc.plenary.inclusion.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * What is known about all systems of cells that are attacked together.
 *
 * @param exhibits the releases by their numbers, the new one first
 * @param most no count is larger
 * @param alone cells that hold one person, or of an earlier release perhaps one
 * @param remedies for cells of earlier releases a cell of the new one that tells of them and could be hidden
 * @param linked whether cells of several releases hang together
 * @param past the systems of the earlier releases by themselves
 */
record Evidence(
        List<Exhibit> exhibits,
        int most,
        Set<Place> alone,
        Map<Place, Spot> remedies,
        boolean linked,
        Map<Place, Besieged> past,
        Deadline deadline) {
    int smallest(Place place) {
        return exhibits.get(place.release()).frame().smallest(place.spot().at().keySet());
    }
}
