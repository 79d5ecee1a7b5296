package org.astc.plenary.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.astc.plenary.platform.json.StrictJson;

/** Splits as they stand in a frozen plan: their groups and which are counted as one, and nobody who is in them. */
final class SplitsText {
    private SplitsText() {}

    static String write(List<Split> splits) {
        ArrayNode list = StrictJson.MAPPER.createArrayNode();
        for (Split split : splits) {
            ObjectNode one = list.addObject();
            one.put("code", split.code());
            ObjectNode titles = one.putObject("groups");
            split.titles().forEach(titles::put);
            ArrayNode together = one.putArray("together");
            split.together().forEach(set -> new TreeSet<>(set).forEach(together.addArray()::add));
        }
        return StrictJson.write(list);
    }

    static List<Split> read(String text) {
        List<Split> splits = new ArrayList<>();
        for (JsonNode one : StrictJson.read(text)) {
            Map<String, String> titles = new LinkedHashMap<>();
            one.path("groups")
                    .properties()
                    .forEach(
                            group -> titles.put(group.getKey(), group.getValue().asText()));
            List<Set<String>> together = new ArrayList<>();
            for (JsonNode set : one.path("together")) {
                Set<String> groups = new LinkedHashSet<>();
                set.forEach(group -> groups.add(group.asText()));
                together.add(groups);
            }
            splits.add(new Split(one.path("code").asText(), titles, together));
        }
        return splits;
    }
}
