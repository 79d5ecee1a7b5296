package org.astc.plenary.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of a line of a roster.
 *
 * @param row its number
 * @param label who or what it is about
 * @param before the fields that change, as they are; nothing if it is new
 * @param after the same fields, as they will be
 * @param faults why it is refused
 */
public record Verdict(
        int row,
        Outcome outcome,
        String label,
        Map<String, Object> before,
        Map<String, Object> after,
        List<RosterFault> faults) {
    /** A before B, Z before AA. */
    private static final Comparator<RosterFault> BY_COLUMN = Comparator.comparingInt(
                    (RosterFault fault) -> fault.column().length())
            .thenComparing(RosterFault::column);

    /** What a line does. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static Verdict created(RosterRow row, String label, Map<String, Object> after) {
        return new Verdict(row.number(), Outcome.CREATED, label, Map.of(), said(after), List.of());
    }

    /** Compares the two; what is the same is left out. */
    static Verdict kept(RosterRow row, String label, Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> old = new TreeMap<>();
        Map<String, Object> now = new TreeMap<>();
        after.forEach((field, value) -> {
            if (value != null && !value.equals(before.get(field))) {
                now.put(field, value);
                old.put(field, before.get(field) == null ? "" : before.get(field));
            }
        });
        return new Verdict(
                row.number(), now.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, label, old, now, List.of());
    }

    /** Returns that the line is refused, for what its entries hold, in the order of the columns. */
    static Verdict refused(RosterRow row, String label, Entries entries) {
        return new Verdict(
                row.number(),
                Outcome.REFUSED,
                label,
                Map.of(),
                Map.of(),
                entries.faults().stream()
                        .map(fault -> new RosterFault(
                                row.number(),
                                row.column(fault.pointer()),
                                fault.pointer(),
                                fault.key(),
                                fault.arguments()))
                        .sorted(BY_COLUMN)
                        .toList());
    }

    private static Map<String, Object> said(Map<String, Object> fields) {
        Map<String, Object> said = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (value != null && !value.equals("")) {
                said.put(field, value);
            }
        });
        return said;
    }
}
