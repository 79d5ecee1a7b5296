package org.astc.plenary.organization;

import java.util.List;
import java.util.Locale;
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
    /** The cell as a spreadsheet names it, such as C5; the line alone if there is no such column. */
    public String address() {
        return column + row;
    }

    /** The field in words. */
    public String label(Locale language) {
        return Messages.text(language, "organization.field." + field);
    }

    public String text(Locale language) {
        return Messages.text(language, key, arguments.toArray());
    }
}
