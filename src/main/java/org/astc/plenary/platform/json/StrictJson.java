package org.astc.plenary.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** How JSON is read and written here: nothing twice, nothing after the end, no number that is none. */
public final class StrictJson {
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * Reads a text.
     *
     * @throws InvalidInput if it is no JSON; the fault says in which line and column reading ended
     */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw new InvalidInput(List.of(new InvalidInput.Fault(
                    "",
                    "platform.rest.fault.json",
                    List.of(place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr()))));
        }
    }

    /** Writes what can always be written: trees, texts, records of these. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
