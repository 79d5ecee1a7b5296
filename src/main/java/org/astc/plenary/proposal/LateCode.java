package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Lets somebody propose after the deadline or in a closed track, so many times, until a moment. */
@Entity
@Table(name = "late_code")
public class LateCode {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "most_uses")
    private int mostUses;

    private int uses;

    @Column(name = "track_id")
    private UUID trackId;

    @Column(name = "format_id")
    private UUID formatId;

    private String note;

    @Column(name = "created_at")
    private Instant createdAt;

    protected LateCode() {}

    LateCode(UUID eventId, LateCodePlan plan, Instant now) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = ProposalCodes.late();
        this.validUntil = requireNonNull(plan.validUntil());
        this.mostUses = plan.mostUses();
        this.trackId = plan.trackId();
        this.formatId = plan.formatId();
        this.note = requireNonNull(plan.note());
        this.createdAt = requireNonNull(now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(validUntil);
    }

    /** Says whether it is good for a proposal of that track and format, each of which may be null. */
    boolean isFor(UUID track, UUID format) {
        return (trackId == null || trackId.equals(track)) && (formatId == null || formatId.equals(format));
    }

    /** Says whether as many proposals came in by it as may; as it was read, the counter itself decides. */
    boolean isUsedUp() {
        return uses >= mostUses;
    }

    UUID getId() {
        return id;
    }

    UUID getEventId() {
        return eventId;
    }

    String getCode() {
        return code;
    }

    Instant getValidUntil() {
        return validUntil;
    }

    int getMostUses() {
        return mostUses;
    }

    int getUses() {
        return uses;
    }

    /** Returns the track for which alone it is good, or null. */
    UUID getTrackId() {
        return trackId;
    }

    /** Returns the format for which alone it is good, or null. */
    UUID getFormatId() {
        return formatId;
    }

    String getNote() {
        return note;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
