package org.astc.plenary.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.json.StrictJson;

/**
 * The counts of a frozen plan: for the protector alone.
 *
 * @param salt without which a hash of the figures would tell them
 * @param counts of each table by codes of questions and splits; one for each combination of what somebody can be
 *     counted as, the last axis running fastest
 */
record Tabulation(String salt, Map<List<String>, int[]> counts) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 32;

    /** Takes what was just counted. */
    static Tabulation fresh(Map<List<String>, int[]> counts) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Tabulation(HexFormat.of().formatHex(salt), counts);
    }

    /** Returns a hash of the file of these figures, which tells nothing to who lacks the salt. */
    String mark(String cells) {
        return Secrets.hash(salt + cells);
    }

    byte[] bytes() {
        ObjectNode all = StrictJson.MAPPER.createObjectNode();
        all.put("salt", salt);
        ArrayNode list = all.putArray("tables");
        counts.forEach((of, numbers) -> {
            ObjectNode one = list.addObject();
            of.forEach(one.putArray("of")::add);
            ArrayNode values = one.putArray("counts");
            for (int number : numbers) {
                values.add(number);
            }
        });
        return StrictJson.write(all).getBytes(StandardCharsets.UTF_8);
    }

    static Tabulation read(byte[] bytes) {
        Map<List<String>, int[]> counts = new LinkedHashMap<>();
        JsonNode all = StrictJson.read(new String(bytes, StandardCharsets.UTF_8));
        for (JsonNode one : all.path("tables")) {
            List<String> of = new ArrayList<>();
            one.path("of").forEach(axis -> of.add(axis.asText()));
            JsonNode values = one.path("counts");
            int[] numbers = new int[values.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = values.get(i).asInt();
            }
            counts.put(of, numbers);
        }
        return new Tabulation(all.path("salt").asText(), counts);
    }

    /** Tells no figure. */
    @Override
    public String toString() {
        return "Tabulation" + counts.keySet();
    }
}
