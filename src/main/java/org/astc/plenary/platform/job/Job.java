package org.astc.plenary.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * A piece of long work that somebody asked for. A worker claims it for a while and renews the claim as long as it
 * lives; a claim that outlives its time is void, and the job is begun again.
 */
@Entity
@Table(name = "job")
public class Job {
    /** How long a file is kept. */
    static final Duration RESULT = Duration.ofHours(24);

    /** A job that was begun so often and never came to an end takes its server down each time. */
    static final int MOST_ATTEMPTS = 10;

    /** Holds the claim of a running job that no worker has: it rests, was given back, or was taken away. */
    static final UUID NOBODY = new UUID(0, 0);

    /** The longest rest between two beginnings of what the database could not do at that moment. */
    static final Duration LONGEST_REST = Duration.ofMinutes(1);

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "kind")
    private String kind;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private JobStatus status;

    @Column(name = "done")
    private long done;

    @Column(name = "total")
    private Long total;

    @Column(name = "request")
    private String request;

    @Column(name = "failure")
    private String failure;

    @Column(name = "failure_arguments")
    private String failureArguments;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private StoredResult result;

    protected Job() {}

    Job(JobOrder order, Instant now) {
        this.id = Ids.next();
        this.kind = order.kind();
        this.ownerId = order.ownerId();
        this.eventId = order.eventId();
        this.language = order.language();
        this.request = order.request();
        this.status = JobStatus.QUEUED;
        this.createdAt = now;
    }

    /** Gives the job to a worker until then; whoever had it before has lost it. */
    JobClaim claim(Instant now, Instant until) {
        become(JobStatus.RUNNING, now);
        long before = done;
        attempts++;
        claimedBy = Ids.next();
        claimedUntil = until;
        startedAt = startedAt == null ? now : startedAt;
        return new JobClaim(id, claimedBy, new JobOrder(kind, ownerId, eventId, language, request), attempts, before);
    }

    /** Says whether the worker with this claim still has the job. */
    boolean isHeldBy(UUID claim) {
        return status == JobStatus.RUNNING && claim.equals(claimedBy);
    }

    void renew(Instant until) {
        claimedUntil = until;
    }

    /** Gives the job back: anyone may begin it again at once. */
    void release(Instant now) {
        claimedBy = NOBODY;
        claimedUntil = now;
    }

    /** The database could not do it at this moment: anyone may begin it again after a rest, twice as long each time. */
    void rest(Instant now) {
        Duration rest = Duration.ofSeconds(1L << Math.min(Math.max(attempts - 1, 0), 6));
        claimedBy = NOBODY;
        claimedUntil = now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
    }

    /** Notes how far the work is; {@code all} is null as long as nobody knows. */
    void progress(long soFar, Long all) {
        done = soFar;
        total = all;
    }

    /** Stops what waits at once, and asks what runs to stop. Nothing happens to what is over. */
    void cancel(Instant now) {
        if (status == JobStatus.QUEUED) {
            become(JobStatus.CANCELLED, now);
        } else if (status == JobStatus.RUNNING) {
            cancelRequested = true;
        }
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }

    /** The work has stopped, as it was asked to. */
    void stopped(Instant now) {
        become(JobStatus.CANCELLED, now);
    }

    void finish(StoredResult file, Instant now) {
        become(JobStatus.DONE, now);
        result = file;
    }

    void fail(String reason, List<String> arguments, Instant now) {
        become(JobStatus.FAILED, now);
        failure = reason;
        failureArguments = Arguments.write(arguments);
    }

    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    Instant claimedUntil() {
        return claimedUntil;
    }

    boolean isOver() {
        return status.isOver();
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String kind() {
        return kind;
    }

    JobSummary summary() {
        return new JobSummary(
                id,
                kind,
                ownerId,
                eventId,
                status,
                done,
                total,
                failure,
                Arguments.read(failureArguments),
                cancelRequested && status == JobStatus.RUNNING,
                createdAt,
                startedAt,
                endedAt,
                result == null || status != JobStatus.DONE ? null : result.file());
    }

    private void become(JobStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a job cannot become " + next + " from " + status);
        }
        status = next;
        claimedBy = null;
        claimedUntil = null;
        endedAt = next.isOver() ? now : null;
    }
}
