package org.astc.plenary.security.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.security.AuditLine;

/** A line of the audit trail, laid out for reading: what each changed field was before and after. */
public record ShownDeed(AuditLine line, List<Change> changes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** One field; empty where it did not exist. */
    public record Change(String field, String before, String after) {}

    static ShownDeed of(AuditLine line) {
        JsonNode before = read(line.before());
        JsonNode after = read(line.after());
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return new ShownDeed(
                line,
                fields.stream()
                        .map(field -> new Change(field, text(before, field), text(after, field)))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList());
    }

    /** The account's name, or what kind of actor it was. */
    public String who() {
        return line.account() == null || line.account().isEmpty() ? line.actor() : line.account();
    }

    /** The things that its changes tell of. */
    Stream<UUID> told() {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(value -> id(value).stream());
    }

    /** Returns the id that the value is; empty if it is something else. */
    static Optional<UUID> id(String value) {
        return ID.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json == null ? "{}" : json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static String text(JsonNode fields, String field) {
        JsonNode value = fields.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.isTextual() ? value.textValue() : value.toString();
    }
}
