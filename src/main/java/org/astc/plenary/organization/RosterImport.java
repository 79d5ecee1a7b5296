package org.astc.plenary.organization;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.job.JobOutcome;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.job.JobWork;
import org.astc.plenary.security.Caller;

/**
 * Imports a roster part by part. Cut short, it leaves whole parts; done again, it passes over what is entered, since
 * that is unchanged by then, and says again why lines are refused. When somebody is erased meanwhile, it is cut short
 * and done again without them.
 */
abstract class RosterImport implements JobWork {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RosterKind roster;
    private final RosterService service;
    private final RosterDesk desk;
    private final Caller caller;

    RosterImport(RosterKind roster, RosterService service, RosterDesk desk, Caller caller) {
        this.roster = roster;
        this.service = service;
        this.desk = desk;
        this.caller = caller;
    }

    static String kindOf(RosterKind roster) {
        return roster.word() + "-import";
    }

    @Override
    public String kind() {
        return kindOf(roster);
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return caller.may(roster.permission(), null);
    }

    @Override
    public void run(JobRun run) throws IOException {
        UUID file = UUID.fromString(
                RosterReport.read(run.request(), JsonNode.class).get("file").asText());
        RosterContent content = service.content(roster, file);
        List<RosterRow> rows = content.rows();
        Seen seen = desk.seen(roster, rows);
        RosterCounts counts = RosterCounts.NONE;
        int done = 0;
        run.progress(0, rows.size());
        try (var out = new OutputStreamWriter(
                        run.result(roster.word() + "-import.csv", "text/csv"), StandardCharsets.UTF_8);
                CsvWriter table = CsvWriter.builder().build(out)) {
            out.write(BYTE_ORDER_MARK);
            heading(table, run.language());
            for (List<RosterRow> part : RosterDesk.parts(rows)) {
                List<Verdict> verdicts = desk.enter(roster, content, part, seen);
                counts = counts.and(verdicts);
                verdicts.forEach(verdict -> line(table, verdict, run.language()));
                done += part.size();
                run.progress(done, rows.size());
            }
        }
        RosterCounts outcome = counts;
        run.atEnd(() -> service.finish(roster, file, outcome));
    }

    private static void heading(CsvWriter table, Locale language) {
        table.writeRecord(List.of(
                Messages.text(language, "organization.roster.row"),
                Messages.text(language, "organization.roster.outcome"),
                Messages.text(language, "organization.roster.about"),
                Messages.text(language, "organization.roster.why")));
    }

    private static void line(CsvWriter table, Verdict verdict, Locale language) {
        table.writeRecord(List.of(
                Integer.toString(verdict.row()),
                Messages.text(
                        language,
                        "organization.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT)),
                InertCell.of(verdict.label()),
                InertCell.of(verdict.faults().stream()
                        .map(fault -> fault.address() + " " + fault.label(language) + ": " + fault.text(language))
                        .collect(Collectors.joining(" ")))));
    }

    @Override
    public Optional<JobOutcome> outcome(JobSummary job) {
        return service.outcomeOf(roster, job.id());
    }
}
