package org.astc.plenary.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * A letter on its way. A sender claims it for a while, then tells what became of it; a claim that outlives its time is
 * void, so a letter may leave twice (with the same Message-ID) but is never lost.
 */
@Entity
@Table(name = "outbox")
public class OutboxEntry {
    private static final int ERROR_LENGTH = 500;

    @Id
    private UUID id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "about")
    private UUID about;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private LetterStatus status;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxEntry() {}

    OutboxEntry(Letter letter, Instant now) {
        this.id = Ids.next();
        this.kind = letter.kind();
        this.about = letter.about();
        this.eventId = letter.eventId();
        this.recipient = letter.recipient();
        this.language = letter.language();
        this.status = LetterStatus.PENDING;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** Gives the letter to a sender until then; afterwards anyone may take it again. */
    void claim(Instant until) {
        claimedUntil = until;
    }

    /** Gives the letter back as if it had never been claimed. */
    void release() {
        claimedUntil = null;
    }

    void sent(Instant now) {
        become(LetterStatus.SENT);
        sentAt = now;
    }

    void drop() {
        become(LetterStatus.DROPPED);
    }

    /**
     * Notes that the letter could not be written or sent: it rests and is tried again, or is given up after the last.
     */
    void refused(String why, Instant now) {
        attempts++;
        lastError = shortened(why);
        BackOff.after(attempts).ifPresentOrElse(wait -> restUntil(now.plus(wait)), () -> become(LetterStatus.FAILED));
    }

    /** Gives the letter up at once: another attempt would end the same way. */
    void giveUp(String why) {
        attempts++;
        lastError = shortened(why);
        become(LetterStatus.FAILED);
    }

    /** Says whether the letter still waits; a second sender may have been quicker. */
    boolean isPending() {
        return status == LetterStatus.PENDING;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant postedAt() {
        return createdAt;
    }

    LetterStatus status() {
        return status;
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(kind, about, eventId, recipient, language);
    }

    private void restUntil(Instant moment) {
        dueAt = moment;
        claimedUntil = null;
    }

    private void become(LetterStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a letter cannot become " + next + " from " + status);
        }
        status = next;
        claimedUntil = null;
    }

    private static String shortened(String why) {
        return why.length() <= ERROR_LENGTH ? why : why.substring(0, ERROR_LENGTH);
    }
}
