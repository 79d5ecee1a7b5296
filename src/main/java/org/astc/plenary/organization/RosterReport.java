package org.astc.plenary.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.organization.Verdict.Outcome;

/**
 * What a roster would do, or has done.
 *
 * @param how it was read, such as {@code CSV, UTF-8, ;}
 * @param columns what each recognized column fills
 * @param aside headings of columns that fill nothing
 * @param formulas how many lines hold one; what it showed is taken
 * @param counts lines by what they do; every outcome is there
 * @param first some lines as examples
 * @param faults why lines are refused; at most {@link #MOST_FAULTS}
 */
public record RosterReport(
        String how,
        List<Column> columns,
        List<String> aside,
        int formulas,
        Map<Outcome, Integer> counts,
        List<Verdict> first,
        List<RosterFault> faults) {
    /** Enough to see what is wrong; who has more has another problem. */
    public static final int MOST_FAULTS = 2_000;

    static final int FIRST = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A column that fills a field. */
    public record Column(String letters, String heading, String field) {}

    /** Returns how many lines do so. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Returns how many lines there are. */
    public int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many lines an import would enter or change. */
    public int effective() {
        return count(Outcome.CREATED) + count(Outcome.CHANGED);
    }

    /** Returns it without what it shows of these lines, and without what mentions somebody elsewhere. */
    RosterReport without(Set<Integer> rows, RosterNames somebody) {
        return new RosterReport(
                how,
                columns,
                aside,
                formulas,
                counts,
                first.stream()
                        .filter(verdict -> !rows.contains(verdict.row())
                                && verdict.faults().stream().noneMatch(fault -> somebody.standAmong(fault.arguments())))
                        .toList(),
                faults.stream()
                        .filter(fault -> !rows.contains(fault.row()) && !somebody.standAmong(fault.arguments()))
                        .toList());
    }

    static Map<Outcome, Integer> none() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        return counts;
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static RosterReport read(String json) {
        return read(json, RosterReport.class);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
