package org.astc.plenary.organization;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Ids;

/** A roster that was sent: looked at at once, kept until it is imported, thrown away after a day. */
@Entity
@Table(name = "roster_file")
public class RosterFile {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RosterKind kind;

    private String name;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Lob
    private String report;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "job_id")
    private UUID jobId;

    private String outcome;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected RosterFile() {}

    RosterFile(RosterKind kind, String name, List<RosterRow> rows, RosterReport report, UUID accountId, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.name = name;
        this.content = KeptRows.write(rows);
        this.report = RosterReport.write(report);
        this.accountId = accountId;
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    RosterKind kind() {
        return kind;
    }

    UUID jobId() {
        return jobId;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isImported() {
        return importedAt != null;
    }

    /** Returns how many lines the import refused; 0 until there was one. */
    int refused() {
        return outcome == null
                ? 0
                : RosterReport.read(outcome, RosterCounts.class).refused();
    }

    /** Returns what is to be imported; not once it is. */
    RosterContent content() {
        return new RosterContent(id, version, KeptRows.read(content));
    }

    /** Takes the lines that name somebody out, and off what was looked at; the counts stay as they were shown. */
    void leaveOut(RosterNames somebody) {
        List<RosterRow> rows = KeptRows.read(content);
        Set<Integer> numbers =
                rows.stream().filter(somebody::standIn).map(RosterRow::number).collect(Collectors.toUnmodifiableSet());
        if (!numbers.isEmpty()) {
            content = KeptRows.write(
                    rows.stream().filter(row -> !numbers.contains(row.number())).toList());
        }
        report = RosterReport.write(RosterReport.read(report).without(numbers, somebody));
    }

    /** Notes that this job imports it. */
    void importedBy(UUID job) {
        jobId = job;
    }

    RosterState state() {
        return new RosterState(
                id,
                kind,
                name,
                uploadedAt,
                RosterReport.read(report),
                jobId,
                outcome == null ? null : RosterReport.read(outcome, RosterCounts.class),
                importedAt);
    }
}
