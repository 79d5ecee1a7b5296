package org.astc.plenary.organization;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.Messages;

/**
 * Why a line of a roster is refused, and where.
 *
 * @param row number of the line
 * @param column letters of the column; empty if none fills the field
 * @param field whose value it is about
 * @param key of the text
 * @param arguments what the text mentions
 */
public record RosterFault(int row, String column, String field, String key, List<Object> arguments) {
    /** More than a line of a table has room for. */
    private static final int MOST_LISTED = 12;

    private static final Set<String> OF_CHOICES = Set.of("organization.fault.choice", "organization.fault.budget");

    /** The cell as a spreadsheet names it, such as C5; the line alone if there is no such column. */
    public String address() {
        return column + row;
    }

    /** The field in words. */
    public String label(Locale language) {
        return Messages.text(language, "organization.field." + field);
    }

    /** Returns why; of a field of choices also what it accepts, or where that is listed. */
    public String text(Locale language) {
        String why = Messages.text(language, key, arguments.toArray());
        return OF_CHOICES.contains(key) ? why + " " + accepted(language) : why;
    }

    private String accepted(Locale language) {
        return Choices.accepted(language, field).size() > MOST_LISTED
                ? Messages.text(language, "organization.roster.acceptsMany")
                : Choices.acceptedSentence(language, field);
    }
}
