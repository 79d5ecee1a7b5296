package org.astc.plenary.inclusion;

import java.time.Instant;
import java.util.List;
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
}
