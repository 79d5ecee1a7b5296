package org.astc.plenary.platform.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.astc.plenary.platform.json.StrictJson;

/** A list of objects for programs: names and values out of fixed lists as words, amounts as texts, texts as typed. */
final class JsonFile implements TableFile {
    private final JsonGenerator json;
    private final List<Column> columns;

    JsonFile(OutputStream out, List<Column> columns) throws IOException {
        this.columns = columns;
        json = StrictJson.MAPPER.getFactory().createGenerator(out, JsonEncoding.UTF8);
        json.writeStartArray();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeFieldName(columns.get(i).word());
            write(cells.get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.close();
    }

    private void write(Object cell) throws IOException {
        if (cell instanceof BigDecimal amount) {
            json.writeString(amount.toPlainString());
        } else if (cell instanceof Term term) {
            json.writeString(term.word());
        } else if (cell instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                json.writeString(String.valueOf(one));
            }
            json.writeEndArray();
        } else {
            json.writeString((String) cell);
        }
    }
}
