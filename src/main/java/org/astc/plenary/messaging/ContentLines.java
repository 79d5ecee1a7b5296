package org.astc.plenary.messaging;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar file: escaped (RFC 5545 section 3.3.11) and folded at 75 octets (section 3.1). */
final class ContentLines {
    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value needs no escaping: a date, a word of the standard, an address. */
    void add(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += width;
        }
        lines.append("\r\n");
    }

    /** Adds a line with a text; line ends stay as line ends of the text, other control characters become spaces. */
    void text(String name, String value) {
        add(name + ":"
                + value.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
                        .replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    void textIfAny(String name, String value) {
        if (value != null && !value.isBlank()) {
            text(name, value);
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
