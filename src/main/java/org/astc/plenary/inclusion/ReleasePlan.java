package org.astc.plenary.inclusion;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Secrets;

/**
 * The plan of a release. It is frozen once: then its tables, its population and its groups stay, and the counts are
 * taken that every later step uses, whoever answers or withdraws meanwhile. What was found protecting it are cells to
 * hide, never a figure.
 */
@Entity
@Table(name = "release_plan")
public class ReleasePlan {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "author_id")
    private UUID authorId;

    private String specification;

    @Enumerated(EnumType.STRING)
    private ReleasePlanStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "population_hash")
    private String populationHash;

    private Integer people;
    private String splits;

    @Column(name = "job_id")
    private UUID jobId;

    @Column(name = "protected_at")
    private Instant protectedAt;

    private String dictionary;
    private String hidden;

    @Column(name = "cells_hash")
    private String cellsHash;

    @Column(name = "intervals_hash")
    private String intervalsHash;

    @Column(name = "ledger_tip")
    private String ledgerTip;

    private String refusal;

    protected ReleasePlan() {}

    ReleasePlan(UUID eventId, UUID authorId, ReleaseSpecification specification, Instant now) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.authorId = requireNonNull(authorId);
        this.specification = specification.json();
        this.status = ReleasePlanStatus.DRAFT;
        this.createdAt = requireNonNull(now);
    }

    /**
     * Says whether people were counted for it, whatever became of it; a freezing that was taken back does not count.
     */
    boolean wasCounted() {
        return frozenAt != null;
    }

    /** Fixes who is in which group. */
    void freeze(Partition partition, Instant now) {
        become(ReleasePlanStatus.FROZEN);
        populationHash = partition.hash();
        people = partition.people().size();
        splits = SplitsText.write(partition.splits());
        frozenAt = requireNonNull(now);
        jobId = null;
    }

    /** Takes the freezing back, since nobody could be counted. */
    void thaw() {
        become(ReleasePlanStatus.DRAFT);
        populationHash = null;
        people = null;
        splits = null;
        frozenAt = null;
        refusal = null;
    }

    /** Notes the job that protects it. */
    void protectBy(UUID job) {
        requireStatus(ReleasePlanStatus.FROZEN);
        jobId = requireNonNull(job);
        refusal = null;
    }

    /** Notes which cells are to be hidden, and what the audit knew. */
    void found(Findings findings, Instant now) {
        become(ReleasePlanStatus.READY);
        dictionary = findings.dictionary();
        hidden = findings.hidden();
        cellsHash = findings.cellsHash();
        intervalsHash = findings.intervalsHash();
        ledgerTip = findings.ledgerTip();
        protectedAt = requireNonNull(now);
        refusal = null;
    }

    /** Notes why nothing may come of it as things stand. */
    void refused(String reason) {
        requireStatus(ReleasePlanStatus.FROZEN);
        refusal = requireNonNull(reason);
    }

    /** The audit does not hold any more, for that reason. */
    void mustBeAuditedAgain(String reason) {
        become(ReleasePlanStatus.FROZEN);
        forgetFindings();
        refusal = requireNonNull(reason);
    }

    private void forgetFindings() {
        dictionary = null;
        hidden = null;
        cellsHash = null;
        intervalsHash = null;
        ledgerTip = null;
        protectedAt = null;
    }

    void release() {
        become(ReleasePlanStatus.RELEASED);
    }

    void abandon() {
        become(ReleasePlanStatus.ABANDONED);
        forgetFindings();
    }

    /**
     * What protecting found: which cells to hide and the hashes of what was audited.
     *
     * @param cellsHash salted, since all figures that could stand in a small file can be tried out
     */
    record Findings(String dictionary, String hidden, String cellsHash, String intervalsHash, String ledgerTip) {}

    Findings findings() {
        requireStatus(ReleasePlanStatus.READY);
        return new Findings(dictionary, hidden, cellsHash, intervalsHash, ledgerTip);
    }

    void requireStatus(ReleasePlanStatus wanted) {
        if (status != wanted) {
            throw new ReleaseNotReady();
        }
    }

    private void become(ReleasePlanStatus next) {
        if (!status.canBecome(next)) {
            throw new ReleaseNotReady();
        }
        status = next;
    }

    ReleaseSpecification specification() {
        return ReleaseSpecification.read(specification);
    }

    String specificationText() {
        return specification;
    }

    String specificationHash() {
        return Secrets.hash(specification);
    }

    List<Split> splits() {
        return splits == null ? List.of() : SplitsText.read(splits);
    }

    String populationHash() {
        return populationHash;
    }

    /** Returns what the counts of this plan belong to: itself, who is in which group, and the groups. */
    String counted() {
        return id + " " + populationHash + " " + Secrets.hash(splits);
    }

    ReleasePlanStatus status() {
        return status;
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    UUID authorId() {
        return authorId;
    }

    ReleasePlanSummary summary() {
        return new ReleasePlanSummary(
                id,
                eventId,
                authorId,
                specification(),
                status,
                createdAt,
                frozenAt,
                people,
                jobId,
                protectedAt,
                dictionary == null ? null : FoundPattern.read(dictionary, hidden),
                refusal);
    }
}
