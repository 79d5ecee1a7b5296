package org.astc.plenary.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.astc.plenary.platform.Text;

/**
 * A JSON object as it came in, read field by field. Every fault is noted with its place and reading goes on, so that
 * one answer tells them all; {@link #end()} refuses the input if there was any. A field that nobody read is a fault.
 */
public final class JsonForm extends JsonPlace {
    private static final int LONGEST_WORD = 200;

    public JsonForm(JsonNode node) {
        this(node, "", new ArrayList<>());
    }

    private JsonForm(JsonNode node, String pointer, List<InvalidInput.Fault> faults) {
        super(node, pointer, faults);
    }

    /** Returns the whole input in one text, without the white space between its parts. */
    public String whole() {
        return node.toString();
    }

    /** Returns the required line of text, clean; not empty, of at most so many characters. */
    public String line(String field, int longest) {
        String line = optionalLine(field, longest);
        if (line == null && !isFaulty(field)) {
            fault(field, "required");
        }
        return line == null ? "" : line;
    }

    /** Returns the line of text, clean, or null if it is absent, null or blank. */
    public String optionalLine(String field, int longest) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            fault(field, "text");
            return null;
        }
        String line = Text.clean(value.textValue());
        if (Text.hasControl(line)) {
            fault(field, "control");
        } else if (line.codePointCount(0, line.length()) > longest) {
            fault(field, "too-long");
        }
        return line.isEmpty() ? null : line;
    }

    /** Returns the required e-mail address, clean. */
    public String email(String field) {
        String email = optionalEmail(field);
        if (email == null && !isFaulty(field)) {
            fault(field, "required");
        }
        return email == null ? "" : email;
    }

    /** Returns the e-mail address, clean, or null if there is none. */
    public String optionalEmail(String field) {
        String typed = optionalLine(field, 254);
        if (typed == null || isFaulty(field)) {
            return null;
        }
        String email = Text.email(typed);
        if (!Text.isEmail(email)) {
            fault(field, "email");
        }
        return email;
    }

    /** Returns the one of the words that is given, or the standard if the field is absent or null; null: required. */
    public String oneOf(String field, List<String> words, String standard) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            if (standard == null) {
                fault(field, "required");
            }
            return standard;
        }
        if (!value.isTextual() || !words.contains(value.textValue())) {
            fault(field, "unknown");
            return standard;
        }
        return value.textValue();
    }

    /** Returns the object in the field; an empty one if there is none, which is a fault. */
    public JsonForm object(String field) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            fault(field, "required");
            return new JsonForm(JsonNodeFactory.instance.objectNode(), at(field), new ArrayList<>());
        }
        return part(value, at(field));
    }

    /** Returns the objects in the field, which is a list of at least and at most so many. */
    public List<JsonForm> objects(String field, int least, int most) {
        List<JsonForm> objects = new ArrayList<>();
        for (JsonNode element : list(field, least, most)) {
            objects.add(part(element, at(field) + "/" + objects.size()));
        }
        return objects;
    }

    /** Returns the texts in the field, a list of at most so many; none if the field is absent or null. */
    public List<String> words(String field, int most) {
        List<String> words = new ArrayList<>();
        int position = 0;
        for (JsonNode element : list(field, 0, most)) {
            if (!element.isTextual() || Text.hasControl(element.textValue())) {
                add(at(field) + "/" + position, InvalidInput.Fault.STANDARD + "text");
            }
            words.add(element.asText());
            position++;
        }
        return words;
    }

    /** Returns the text of several lines, clean, or an empty one if there is none. */
    public String lines(String field, int longest) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            fault(field, "text");
            return "";
        }
        String lines = Text.clean(value.textValue().replace("\r\n", "\n"));
        if (Text.hasControlInLines(lines)) {
            fault(field, "control");
        } else if (lines.codePointCount(0, lines.length()) > longest) {
            fault(field, "too-long");
        }
        return lines;
    }

    /**
     * Returns what the function makes of the text, or null if there is none or it cannot be read: then {@code code}.
     */
    public <T> T read(String field, String code, Function<String, T> reading) {
        String text = optionalLine(field, LONGEST_WORD);
        if (text == null || isFaulty(field)) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (RuntimeException unreadable) {
            fault(field, code);
            return null;
        }
    }

    /** As {@link #read}; that there is none is a fault. */
    public <T> T require(String field, String code, Function<String, T> reading) {
        T value = read(field, code, reading);
        if (value == null && !isFaulty(field)) {
            fault(field, "required");
        }
        return value;
    }

    /** Returns the constant of that name in small letters, or the standard if there is none; null: required. */
    public <E extends Enum<E>> E word(String field, Class<E> type, E standard) {
        List<String> words = Stream.of(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = oneOf(field, words, standard == null ? null : words.get(standard.ordinal()));
        return word == null ? standard : type.getEnumConstants()[words.indexOf(word)];
    }

    /** Returns the required whole number. */
    public int number(String field, int least, int most) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            fault(field, "required");
        } else if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            fault(field, "number");
        } else if (value.intValue() < least || value.intValue() > most) {
            add(at(field), InvalidInput.Fault.STANDARD + "range", least, most);
        } else {
            return value.intValue();
        }
        return least;
    }

    /** Returns true or false; the standard if the field is absent or null. */
    public boolean flag(String field, boolean standard) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            return standard;
        }
        if (!value.isBoolean()) {
            fault(field, "flag");
        }
        return value.booleanValue();
    }

    /** Returns the codes of the objects in the field, as they stand there, without reading it. */
    public Stream<String> codes(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(one -> Text.clean(one.path("code").asText()));
    }

    /** Finds which of the stored rows the objects in the field mean by their names, without reading it. */
    public Renamings renamings(String field, Set<String> stored) {
        List<Renamings.Row> rows = new ArrayList<>();
        for (JsonNode one : node.path(field)) {
            if (one.path("name").isTextual()) {
                JsonNode was = one.path("was");
                rows.add(new Renamings.Row(
                        Text.clean(one.path("name").textValue()),
                        was.isTextual() ? Text.clean(was.textValue()) : null,
                        was.isNull()));
            }
        }
        return Renamings.of(rows, stored);
    }

    /** Reads a field that has no meaning yet: absent, null, or an empty object or list. Any element is a fault. */
    public void nothingIn(String field) {
        JsonNode value = value(field);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isContainerNode()) {
            fault(field, "object");
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(at(field) + "/" + i, InvalidInput.Fault.STANDARD + "unknown");
            }
        } else {
            JsonForm inside = new JsonForm(value, at(field), faults);
            value.fieldNames().forEachRemaining(name -> inside.fault(name, "unknown"));
        }
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInput if anything was wrong
     */
    public void end() {
        refuseOthers();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private JsonNode list(String field, int least, int most) {
        JsonNode value = value(field);
        boolean absent = value.isMissingNode() || value.isNull();
        if (absent && least > 0) {
            fault(field, "required");
        } else if (!absent && !value.isArray()) {
            fault(field, "list");
        } else if (value.size() < least) {
            fault(field, "too-few");
        } else if (value.size() > most) {
            fault(field, "too-many");
        } else {
            return value;
        }
        return MissingNode.getInstance();
    }

    private JsonForm part(JsonNode value, String place) {
        JsonForm part = new JsonForm(value, place, faults);
        parts.add(part);
        return part;
    }
}
