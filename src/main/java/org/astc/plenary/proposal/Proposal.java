package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/** A session that somebody offers in answer to a call. Its answers to questions are rows of their own. */
@Entity
@Table(name = "proposal")
public class Proposal {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String title;

    @Column(name = "abstract")
    private String summary;

    @Column(name = "track_id")
    private UUID trackId;

    @Column(name = "format_id")
    private UUID formatId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String tags;
    private String language;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "late_code_id")
    private UUID lateCodeId;

    @Column(name = "earlier_id")
    private UUID earlierId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Proposal() {}

    /** Begins an empty draft. */
    Proposal(UUID eventId, String language, Instant now) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = ProposalCodes.ofProposal();
        this.status = ProposalStatus.DRAFT;
        this.linkVersion = 1;
        this.createdAt = requireNonNull(now);
        take(ProposalText.empty(language), now);
    }

    /**
     * Says this from now on; the answers are not part of the row.
     *
     * @throws StaleData if somebody changed it since that version
     */
    void write(ProposalText text, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        take(text, now);
    }

    private void take(ProposalText text, Instant now) {
        title = requireNonNull(text.title());
        summary = requireNonNull(text.summary());
        trackId = text.trackId();
        formatId = text.formatId();
        level = text.level();
        tags = requireNonNull(text.tags());
        language = requireNonNull(text.language());
        changedAt = requireNonNull(now);
    }

    /** Hands the draft to the committee; one that is there already stays as it is. */
    void submit(Instant now) {
        become(ProposalStatus.SUBMITTED);
        submittedAt = requireNonNull(now);
        changedAt = now;
    }

    void withdraw(Instant now) {
        become(ProposalStatus.WITHDRAWN);
        changedAt = requireNonNull(now);
    }

    /** Tells what the committee decided, or what the presenters answered to it. */
    void become(ProposalStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition();
        }
        status = next;
    }

    /** Goes under another track. */
    void moveTo(UUID track, Instant now) {
        trackId = requireNonNull(track);
        changedAt = requireNonNull(now);
    }

    /** Comes in by this code; null: by none. */
    void comesBy(UUID lateCode) {
        lateCodeId = lateCode;
    }

    /** Was made from a proposal of another year. */
    void takesUp(UUID earlier) {
        earlierId = requireNonNull(earlier);
    }

    void reminded(Instant now) {
        remindedAt = requireNonNull(now);
    }

    /** The link to the draft opens nothing any more; the next one does. */
    void changeLink() {
        linkVersion++;
    }

    void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    /** Returns what it says, with its answers. */
    ProposalText text(Map<UUID, String> answers) {
        return new ProposalText(title, summary, trackId, formatId, level, tags, language, answers);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public UUID getEventId() {
        return eventId;
    }

    public String getCode() {
        return code;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    UUID getTrackId() {
        return trackId;
    }

    UUID getFormatId() {
        return formatId;
    }

    String getLanguage() {
        return language;
    }

    int getLinkVersion() {
        return linkVersion;
    }

    UUID getLateCodeId() {
        return lateCodeId;
    }

    UUID getEarlierId() {
        return earlierId;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    /** Returns when it was handed in; null while it was not. */
    Instant getSubmittedAt() {
        return submittedAt;
    }

    Instant getRemindedAt() {
        return remindedAt;
    }
}
