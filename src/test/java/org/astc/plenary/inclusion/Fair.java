package org.astc.plenary.inclusion;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.inclusion.release.CountedRelease;
import org.astc.plenary.platform.Secrets;

/** An event whose report is made in memory: the plan that analysts wrote, and the release that came of it. */
final class Fair {
    private static final String TITLE = "Who came";

    private Fair() {}

    /** Returns the plan of these tables, by these splits. */
    static ReleasePlanTask task(List<List<String>> tables, List<Split> splits) {
        return task(new UUID(2, 2), new UUID(1, 1), tables, splits);
    }

    static ReleasePlanTask task(UUID plan, UUID event, List<List<String>> tables, List<Split> splits) {
        ReleaseSpecification specification = ReleaseSpecification.of(TITLE, "en", Milestone.OVER, tables, List.of());
        return new ReleasePlanTask(
                plan,
                event,
                specification,
                Secrets.hash(specification.json()),
                splits,
                "fair-1",
                List.of(),
                LedgerEntry.BEGINNING);
    }

    /** Returns the release with these cells; the other files as they were made. */
    static Release release(ReleasePlanTask task, String cells, CountedRelease.Files files) {
        return new Release(
                task.code(),
                1,
                task.eventId(),
                TITLE,
                Population.PARTICIPANTS,
                "en",
                Instant.EPOCH,
                cells,
                files.dictionary(),
                files.method(),
                task.specificationHash(),
                0);
    }

    /** Returns the plan of gender, alone and by the two types of registration. */
    static ReleasePlanTask byType() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("visitor", "Visitor");
        types.put("student", "Student");
        return task(
                List.of(List.of("gender"), List.of("gender", "type")), List.of(new Split("type", types, List.of())));
    }

    /** Returns the counts of that plan, of visitors and students for each answer. */
    static Tabulation tabulation(Map<String, int[]> people) {
        List<String> leaves = Tabulator.leavesOf("gender");
        int[] alone = new int[leaves.size()];
        int[] byType = new int[leaves.size() * 5];
        people.forEach((answer, counts) -> {
            int leaf = leaves.indexOf(answer);
            alone[leaf] = counts[0] + counts[1];
            byType[leaf * 5] = counts[0];
            byType[leaf * 5 + 1] = counts[1];
        });
        return Tabulation.fresh(Map.of(List.of("gender"), alone, List.of("gender", "type"), byType));
    }

    /** Protects the counts and returns what the release tells. */
    static ReleasedFigures figures(ReleasePlanTask task, Tabulation counted) {
        CountedRelease engine = EnginePlan.of(task, counted, Duration.ofMinutes(2));
        CountedRelease.Outcome outcome = engine.protect(List.of(), () -> {});
        CountedRelease.Files files = engine.write(outcome.dictionary(), outcome.hidden());
        return ReleasedFigures.of(release(task, files.cells(), files));
    }
}
