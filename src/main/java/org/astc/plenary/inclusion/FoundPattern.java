package org.astc.plenary.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.platform.json.StrictJson;

/**
 * Which cells of a release are hidden; which of them were small, and what stands in the others, is not in it.
 *
 * @param frame the rules, axes and tables
 */
public record FoundPattern(Frame frame, Set<Spot> hidden) {
    public FoundPattern {
        hidden = Set.copyOf(hidden);
    }

    /**
     * A table of the release.
     *
     * @param axes codes
     * @param told whether it is available
     * @param cells how many it has, with its margins
     * @param hidden those that are hidden
     */
    public record TablePattern(List<String> axes, boolean told, int cells, List<Spot> hidden) {}

    static FoundPattern read(String dictionary, String hidden) {
        Set<Spot> spots = new HashSet<>();
        for (JsonNode one : StrictJson.read(hidden)) {
            Map<String, String> at = new HashMap<>();
            one.properties()
                    .forEach(part -> at.put(part.getKey(), part.getValue().asText()));
            spots.add(new Spot(at));
        }
        return new FoundPattern(CountedRelease.frame(dictionary), spots);
    }

    /** Writes the cells as JSON, in an order that says nothing. */
    static String write(Set<Spot> hidden) {
        ArrayNode list = StrictJson.MAPPER.createArrayNode();
        hidden.stream().sorted(Comparator.comparing(Spot::toString)).forEach(spot -> {
            ObjectNode at = list.addObject();
            spot.at().forEach(at::put);
        });
        return StrictJson.write(list);
    }

    /** Returns the tables in the order of the plan. */
    public List<TablePattern> tables() {
        return frame.tables().stream().map(this::table).toList();
    }

    private TablePattern table(List<String> axes) {
        if (frame.withdrawn().contains(axes)) {
            return new TablePattern(axes, false, 0, List.of());
        }
        Set<Spot> cells = CountedRelease.cells(frame, axes);
        return new TablePattern(
                axes,
                true,
                cells.size(),
                cells.stream().filter(hidden::contains).toList());
    }
}
