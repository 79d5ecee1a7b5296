package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the finder did on a corpus. An identity is found if a piece overlaps one of its places, and covered if the
 * piece holds all of it; a piece is right if it overlaps an identity.
 */
final class CorpusScore {
    private final Corpus corpus;
    private final Map<String, int[]> byRow = new TreeMap<>();
    private final Map<IdentityKind, Map<String, Integer>> confusion = new EnumMap<>(IdentityKind.class);
    private final Map<String, Integer> alarms = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int quiet;
    private int negatives;

    CorpusScore(Corpus corpus) {
        this.corpus = corpus;
        corpus.passages().forEach(this::score);
    }

    private void score(Corpus.Passage passage) {
        List<Identity> found = new IdentityFinder(passage.known().known()).find(passage.text());
        if (passage.identities().isEmpty()) {
            negatives++;
            quiet += found.isEmpty() ? 1 : 0;
        }
        for (Corpus.Marked marked : passage.identities()) {
            Identity best = best(marked, passage.text(), found);
            boolean covered = best != null && covers(marked, passage.text(), best);
            for (String row : rows(passage.language(), marked.kind().name())) {
                add(row, 1, best == null ? 0 : 1, covered ? 1 : 0, 0, 0);
            }
            String as = best == null ? "missed" : best.kind().name();
            confusion.computeIfAbsent(marked.kind(), none -> new TreeMap<>()).merge(as, 1, Integer::sum);
            if (best == null) {
                missed.add("missed " + passage.id() + " " + marked.kind() + " \"" + marked.text() + "\"");
            } else if (!covered) {
                missed.add("part   " + passage.id() + " " + marked.kind() + " \"" + marked.text() + "\"");
            }
        }
        for (Identity each : found) {
            boolean right = passage.identities().stream().anyMatch(marked -> overlaps(marked, passage.text(), each));
            for (String row : rows(passage.language(), each.kind().name())) {
                add(row, 0, 0, 0, 1, right ? 1 : 0);
            }
            if (!right) {
                alarms.merge(each.kind().name(), 1, Integer::sum);
                missed.add("alarm  " + passage.id() + " " + each.kind() + " " + each.why() + " \""
                        + passage.text().substring(each.start(), each.end()) + "\"");
            }
        }
    }

    private static List<String> rows(String language, String kind) {
        return List.of("all", "language " + language, "kind " + kind);
    }

    private void add(String row, int... values) {
        int[] sums = byRow.computeIfAbsent(row, none -> new int[5]);
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    private static Identity best(Corpus.Marked marked, String text, List<Identity> found) {
        return found.stream()
                .filter(each -> overlaps(marked, text, each))
                .max((one, other) -> Boolean.compare(one.kind() == marked.kind(), other.kind() == marked.kind()))
                .orElse(null);
    }

    private static boolean overlaps(Corpus.Marked marked, String text, Identity found) {
        return marked.places(text).stream().anyMatch(place -> found.start() < place[1] && place[0] < found.end());
    }

    private static boolean covers(Corpus.Marked marked, String text, Identity found) {
        return marked.places(text).stream().anyMatch(place -> found.start() <= place[0] && place[1] <= found.end());
    }

    double recall() {
        int[] all = byRow.get("all");
        return share(all[1], all[0]);
    }

    double precision() {
        int[] all = byRow.get("all");
        return share(all[4], all[3]);
    }

    /** Returns what was missed, found in part, or found wrongly, one line each. */
    List<String> faults() {
        return missed;
    }

    /** Returns the tables of the documentation, without a word of the corpus. */
    String tables() {
        StringBuilder text =
                new StringBuilder("| | Identities | Recall | Whole | Found | Precision |\n|---|---|---|---|---|---|\n");
        byRow.forEach((row, sums) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %d | %.1f %% |%n",
                row,
                sums[0],
                share(sums[1], sums[0]),
                share(sums[2], sums[0]),
                sums[3],
                share(sums[4], sums[3]))));
        text.append("\n| Is \\ found as |");
        List<String> columns = new ArrayList<>();
        for (IdentityKind kind : IdentityKind.values()) {
            columns.add(kind.name());
        }
        columns.add("missed");
        columns.forEach(column -> text.append(' ').append(column).append(" |"));
        text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        confusion.forEach((kind, row) -> line(text, kind.name(), row, columns));
        line(text, "nothing", alarms, columns);
        return text.append(String.format("%nHard negatives without any piece: %d of %d%n", quiet, negatives))
                .toString()
                .replace("\r", "");
    }

    private static void line(StringBuilder text, String name, Map<String, Integer> row, List<String> columns) {
        text.append("| ").append(name).append(" |");
        columns.forEach(
                column -> text.append(' ').append(row.getOrDefault(column, 0)).append(" |"));
        text.append('\n');
    }

    private static double share(int part, int of) {
        return of == 0 ? 100 : 100.0 * part / of;
    }
}
