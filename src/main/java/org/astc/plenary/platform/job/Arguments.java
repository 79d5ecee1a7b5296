package org.astc.plenary.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.astc.plenary.platform.json.StrictJson;

/** What the text of a reason mentions, kept as a list of texts in JSON. */
final class Arguments {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private Arguments() {}

    static String write(List<String> texts) {
        return StrictJson.write(texts);
    }

    /** Returns the texts; none if nothing is stored. */
    static List<String> read(String stored) {
        try {
            return stored == null ? List.of() : StrictJson.MAPPER.readValue(stored, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
