package org.astc.plenary.organization;

import java.util.List;
import java.util.Map;

/** How many lines of a roster did what. After a server was killed, those entered before count as unchanged. */
public record RosterCounts(int created, int changed, int unchanged, int refused) {
    static final RosterCounts NONE = new RosterCounts(0, 0, 0, 0);

    RosterCounts and(List<Verdict> verdicts) {
        int[] more = new int[Verdict.Outcome.values().length];
        verdicts.forEach(verdict -> more[verdict.outcome().ordinal()]++);
        return new RosterCounts(created + more[0], changed + more[1], unchanged + more[2], refused + more[3]);
    }

    Map<Verdict.Outcome, Integer> byOutcome() {
        Map<Verdict.Outcome, Integer> counts = RosterReport.none();
        counts.put(Verdict.Outcome.CREATED, created);
        counts.put(Verdict.Outcome.CHANGED, changed);
        counts.put(Verdict.Outcome.UNCHANGED, unchanged);
        counts.put(Verdict.Outcome.REFUSED, refused);
        return counts;
    }
}
