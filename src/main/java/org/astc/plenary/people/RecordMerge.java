package org.astc.plenary.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * Two records of one person, or of one organization, that became one: which was kept, what it said before and after.
 * For thirty days it may be undone; then what it remembers is forgotten.
 */
@MappedSuperclass
public abstract class RecordMerge {
    /** So long a merge may be undone. */
    public static final Period UNDO = Period.ofDays(30);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "other_id")
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private MergeStatus status;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undo_until")
    private Instant undoUntil;

    @Column(name = "kept_before")
    private String keptBefore;

    @Column(name = "kept_after")
    private String keptAfter;

    protected RecordMerge() {}

    /** Two became one; {@code before} and {@code after} are what the kept one says, as JSON. */
    protected RecordMerge(UUID keptId, UUID otherId, String before, String after, Instant now) {
        this.id = Ids.next();
        this.keptId = requireNonNull(keptId);
        this.otherId = requireNonNull(otherId);
        this.status = MergeStatus.OPEN;
        this.mergedAt = requireNonNull(now);
        this.undoUntil = now.atZone(ZoneOffset.UTC).plus(UNDO).toInstant();
        this.keptBefore = requireNonNull(before);
        this.keptAfter = requireNonNull(after);
    }

    /**
     * Undoes it; what it remembers is to be read before.
     *
     * @throws UndoOver if it was undone already or its time is over
     */
    protected void part(Instant now) {
        if (!canBeUndone(now)) {
            throw new UndoOver();
        }
        end(MergeStatus.UNDONE);
    }

    /** From now on it stays as it is. */
    public void settle() {
        end(MergeStatus.SETTLED);
    }

    private void end(MergeStatus how) {
        status = how;
        keptBefore = null;
        keptAfter = null;
    }

    public boolean canBeUndone(Instant now) {
        return status == MergeStatus.OPEN && now.isBefore(undoUntil);
    }

    public boolean isOpen() {
        return status == MergeStatus.OPEN;
    }

    public boolean isUndone() {
        return status == MergeStatus.UNDONE;
    }

    /** Says whether it happened after the other one. */
    public boolean isLaterThan(RecordMerge other) {
        return id.compareTo(other.id) > 0;
    }

    protected String before() {
        return keptBefore;
    }

    protected String after() {
        return keptAfter;
    }

    public UUID getId() {
        return id;
    }

    public UUID getKeptId() {
        return keptId;
    }

    public UUID getOtherId() {
        return otherId;
    }

    public Instant getMergedAt() {
        return mergedAt;
    }

    public Instant getUndoUntil() {
        return undoUntil;
    }
}
