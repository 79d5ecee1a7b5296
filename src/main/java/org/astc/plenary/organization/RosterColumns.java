package org.astc.plenary.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.sheet.Sheet;

/**
 * Which column of a table fills which field, by its heading in any language of the house.
 *
 * @param line the number of the line with the headings
 * @param columns the column of each field that has one, counted from 0
 * @param aside the headings of columns that fill nothing
 */
record RosterColumns(int line, Map<String, Integer> columns, List<String> aside) {
    /** There may be a title above the headings, and notes. */
    private static final int LOOKED_AT = 10;

    /**
     * Finds the headings in the first lines: where most of them are known.
     *
     * @throws UnreadableRoster if no column says who or what a line is about, or two fill the same field
     */
    static RosterColumns find(Sheet sheet, RosterKind kind) {
        Map<String, String> known = headings(kind);
        Sheet.Line best = null;
        long most = 0;
        for (Sheet.Line line : sheet.lines().subList(0, Math.min(sheet.lines().size(), LOOKED_AT))) {
            long count = line.cells().stream()
                    .filter(cell -> known.containsKey(Choices.plain(cell.text())))
                    .count();
            if (count > most) {
                best = line;
                most = count;
            }
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> aside = new ArrayList<>();
        for (int i = 0; best != null && i < best.cells().size(); i++) {
            String heading = best.cell(i).text();
            String field = known.get(Choices.plain(heading));
            if (field == null) {
                if (!heading.isBlank()) {
                    aside.add(heading.strip());
                }
            } else if (columns.putIfAbsent(field, i) != null) {
                throw new UnreadableRoster(
                        "organization.roster.twoColumns",
                        heading.strip(),
                        Sheet.letters(columns.get(field)),
                        Sheet.letters(i));
            }
        }
        if (kind.keys().stream().noneMatch(columns::containsKey)) {
            throw new UnreadableRoster("organization.roster.noColumns." + kind.word());
        }
        return new RosterColumns(best.number(), columns, aside);
    }

    /** Returns the lines below the headings. */
    List<RosterRow> rows(Sheet sheet) {
        return sheet.lines().stream()
                .filter(each -> each.number() > line)
                .map(each -> new RosterRow(each, columns))
                .toList();
    }

    /** Returns the fields by their headings, as headings are compared. */
    private static Map<String, String> headings(RosterKind kind) {
        Map<String, String> headings = new HashMap<>();
        for (String field : kind.fields()) {
            headings.put(Choices.plain(field), field);
            Messages.LANGUAGES.forEach(language -> {
                headings.put(Choices.plain(Messages.text(language, "organization.field." + field)), field);
                for (String word :
                        Messages.text(language, "organization.heading." + field).split("\\|")) {
                    headings.put(Choices.plain(word), field);
                }
            });
        }
        return headings;
    }
}
