package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.job.JobDesk;
import org.astc.plenary.platform.job.JobOrder;
import org.astc.plenary.platform.job.JobOutcome;
import org.astc.plenary.platform.sheet.Sheet;
import org.astc.plenary.platform.sheet.SheetReader;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;

/** Takes rosters in, shows what they would do, and has them imported. */
@ApplicationScoped
@Transactional
public class RosterService {
    private static final int NAME = 200;

    private RosterFiles files;
    private RosterDesk desk;
    private JobDesk jobs;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected RosterService() {}

    @Inject
    RosterService(RosterFiles files, RosterDesk desk, JobDesk jobs, AuditTrail trail, Caller caller, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.jobs = jobs;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a roster in and looks at every line; nothing of the register changes.
     *
     * @param name of the file, for people
     * @throws org.astc.plenary.platform.sheet.UnreadableSheet if it is no table
     * @throws UnreadableRoster if it is another table
     */
    public UUID takeIn(RosterKind kind, String name, byte[] content) {
        caller.require(kind.permission(), null);
        Sheet sheet = SheetReader.read(content);
        RosterColumns columns = RosterColumns.find(sheet, kind);
        List<RosterRow> rows = columns.rows(sheet);
        if (rows.isEmpty()) {
            throw new UnreadableRoster("organization.roster.noLines");
        }
        RosterFile file =
                new RosterFile(kind, shortened(name), rows, look(kind, sheet, columns, rows), me(), clock.instant());
        files.add(file);
        return file.id();
    }

    private RosterReport look(RosterKind kind, Sheet sheet, RosterColumns columns, List<RosterRow> rows) {
        Seen seen = desk.seen(kind, rows);
        RosterCounts counts = RosterCounts.NONE;
        List<Verdict> first = new ArrayList<>();
        List<RosterFault> faults = new ArrayList<>();
        for (List<RosterRow> part : RosterDesk.parts(rows)) {
            List<Verdict> verdicts = desk.look(kind, part, seen);
            counts = counts.and(verdicts);
            for (Verdict verdict : verdicts) {
                if (first.size() < RosterReport.FIRST) {
                    first.add(verdict);
                }
                verdict.faults().stream()
                        .limit(RosterReport.MOST_FAULTS - faults.size())
                        .forEach(faults::add);
            }
        }
        Sheet.Line headings = sheet.lines().stream()
                .filter(line -> line.number() == columns.line())
                .findFirst()
                .orElseThrow();
        List<RosterReport.Column> uses = columns.columns().entrySet().stream()
                .map(use -> new RosterReport.Column(
                        Sheet.letters(use.getValue()),
                        headings.cell(use.getValue()).text().strip(),
                        use.getKey()))
                .toList();
        int formulas = (int) rows.stream().filter(RosterRow::hasFormula).count();
        return new RosterReport(sheet.how(), uses, columns.aside(), formulas, counts.byOutcome(), first, faults);
    }

    /**
     * Returns the roster.
     *
     * @throws NotFound if the caller has sent none of this kind and id, or it is gone
     */
    public RosterState state(RosterKind kind, UUID id) {
        caller.require(kind.permission(), null);
        return one(kind, id).state();
    }

    /** Says whether the import is under way. */
    public boolean isUnderWay(RosterState roster) {
        return roster.importedAt() == null && isUnderWay(roster.jobId());
    }

    /**
     * Has the roster imported; returns the job.
     *
     * @param language in which the outcome is written
     * @throws UnreadableRoster if it is being imported or was already
     */
    public UUID begin(RosterKind kind, UUID id, String language) {
        caller.require(kind.permission(), null);
        one(kind, id);
        RosterFile file = unused(id);
        UUID job = jobs.ask(new JobOrder(
                RosterImport.kindOf(kind), me(), null, language, RosterReport.write(Map.of("file", id.toString()))));
        file.importedBy(job);
        return job;
    }

    /**
     * Throws the roster away at once, instead of after a day.
     *
     * @throws UnreadableRoster if it is being imported or was already
     */
    public void discard(RosterKind kind, UUID id) {
        caller.require(kind.permission(), null);
        one(kind, id);
        files.remove(unused(id));
    }

    /** Keeps everybody else from the roster until the transaction ends; refuses one that is imported or about to be. */
    private RosterFile unused(UUID id) {
        RosterFile file = files.lock(id);
        if (file.isImported() || isUnderWay(file.jobId())) {
            throw new UnreadableRoster("organization.roster.usedAlready");
        }
        return file;
    }

    /**
     * Returns the content of a roster that is to be imported.
     *
     * @throws UnreadableRoster if it was already
     */
    RosterContent content(RosterKind kind, UUID id) {
        caller.require(kind.permission(), null);
        RosterFile file = one(kind, id);
        if (file.isImported()) {
            throw new UnreadableRoster("organization.roster.usedAlready");
        }
        return file.content();
    }

    /** Notes what became of the roster, in the transaction that ends its import. */
    void finish(RosterKind kind, UUID id, RosterCounts counts) {
        caller.require(kind.permission(), null);
        files.finish(id, counts, clock.instant());
        trail.record(new Deed(
                "account",
                "roster-imported",
                "roster",
                id,
                null,
                Map.of(),
                Map.of(
                        "kind", kind.name(),
                        "created", counts.created(),
                        "changed", counts.changed(),
                        "unchanged", counts.unchanged(),
                        "refused", counts.refused())));
    }

    /** Returns the page of the roster that this job imports, and what was refused; empty if it is gone. */
    Optional<JobOutcome> outcomeOf(RosterKind kind, UUID job) {
        return files.ofJob(job).map(file -> new JobOutcome(kind.path() + "/" + file.id(), file.refused()));
    }

    private boolean isUnderWay(UUID job) {
        return job != null
                && jobs.find(job, me()).map(found -> !found.status().isOver()).orElse(false);
    }

    private RosterFile one(RosterKind kind, UUID id) {
        return files.find(id)
                .filter(file -> file.kind() == kind && file.accountId().equals(me()))
                .orElseThrow(NotFound::new);
    }

    private UUID me() {
        return caller.identity().map(Caller.Identity::accountId).orElseThrow();
    }

    private static String shortened(String name) {
        String clean = Text.clean(name == null ? "" : name.replaceAll("[\\p{Cc}]|.*[/\\\\]", ""));
        return clean.isEmpty() ? "?" : clean.substring(0, Math.min(clean.length(), NAME));
    }
}
