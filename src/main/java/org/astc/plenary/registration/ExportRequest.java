package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.platform.table.TableFormat;

/** Which registrations somebody wants in a file, with which columns, and in which kind of file. */
public record ExportRequest(RegistrationFilter filter, List<ExportColumn> columns, TableFormat format) {

    public ExportRequest {
        if (columns.isEmpty()) {
            throw new NoColumnChosen();
        }
        // in the order of the file, each once
        List<ExportColumn> chosen = List.copyOf(columns);
        columns = ExportColumn.ALL.stream().filter(chosen::contains).toList();
    }

    String json() {
        ObjectNode json = StrictJson.MAPPER.createObjectNode();
        json.put("words", filter.words());
        json.put("type", filter.type());
        json.put("status", filter.status() == null ? null : filter.status().name());
        json.put("format", format.name());
        columns.forEach(column -> json.withArray("/columns").add(column.word()));
        return json.toString();
    }

    static ExportRequest of(String json) {
        JsonNode stored = StrictJson.read(json);
        String status = stored.path("status").asText(null);
        return new ExportRequest(
                new RegistrationFilter(
                        stored.path("words").asText(),
                        stored.path("type").asText(null),
                        status == null ? null : RegistrationStatus.valueOf(status)),
                StreamSupport.stream(stored.path("columns").spliterator(), false)
                        .flatMap(word -> ExportColumn.of(word.asText()).stream())
                        .toList(),
                TableFormat.valueOf(stored.path("format").asText()));
    }
}
