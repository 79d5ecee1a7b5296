package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * An authenticator app that somebody keeps in addition to password and mailbox. Set up, it waits for a first right
 * code; from then on nobody signs in to the account without it. Each code is taken once, and no older one after it.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    protected SecondFactor() {}

    SecondFactor(UUID accountId, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.createdAt = requireNonNull(now);
        this.clearedAt = now;
    }

    /** Asks for it at every sign-in from now on. */
    void confirm(Instant now) {
        confirmedAt = requireNonNull(now);
    }

    /**
     * Uses up the code of a half minute, and with it all older ones.
     *
     * @throws IllegalArgumentException if that one or a later one was used before
     */
    void take(long step) {
        if (step <= lastStep) {
            throw new IllegalArgumentException("the code of step " + step + " was used before");
        }
        lastStep = step;
    }

    /** Counts a wrong code. */
    void miss(Instant now) {
        clearedAt = Limit.CODE_OF_ACCOUNT.countedAt(clearedAt, now);
    }

    /** Returns how long to wait until another code may be tried; zero or less if it may be now. */
    Duration pause(Instant now) {
        return Limit.CODE_OF_ACCOUNT.pauseAt(clearedAt, now);
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    UUID getId() {
        return id;
    }

    long getLastStep() {
        return lastStep;
    }

    /** Since when it is asked for; null until then. */
    Instant getConfirmedAt() {
        return confirmedAt;
    }
}
