package org.astc.plenary.organization;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.platform.Messages;

/** A roster of one line to begin with: every column, by its heading in the reader's language, and what it takes. */
public final class RosterSample {
    private static final Map<String, String> ORGANIZATION = Map.ofEntries(
            Map.entry("externalId", "1001"),
            Map.entry("name", "Lantern Museum"),
            Map.entry("domains", "lantern.example"),
            Map.entry("type", "SCIENCE_CENTER"),
            Map.entry("governance", "PRIVATE_NON_PROFIT"),
            Map.entry("budget", "1250000"),
            Map.entry("region", "CANADA"),
            Map.entry("country", "CA"),
            Map.entry("level", "GOVERNING"),
            Map.entry("memberFrom", "2027-01-01"),
            Map.entry("memberUntil", "2027-12-31"));

    private static final Map<String, String> PERSON = Map.of(
            "externalId", "2001",
            "email", "ada@lantern.example",
            "person", "Ada Example",
            "language", "en");

    private RosterSample() {}

    /** Returns the headings and the line below them; a cell may stay empty. */
    public static List<List<String>> lines(RosterKind kind, Locale language) {
        return List.of(
                kind.fields().stream()
                        .map(field -> Messages.text(language, "organization.field." + field))
                        .toList(),
                kind.fields().stream().map(field -> cell(kind, field, language)).toList());
    }

    /** Choices in words, all else as it is. */
    private static String cell(RosterKind kind, String field, Locale language) {
        String value = (kind == RosterKind.PEOPLE ? PERSON : ORGANIZATION).getOrDefault(field, "");
        return field.equals("budget") || field.equals("country") ? value : Choices.shown(language, field, value);
    }
}
