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
 * The time between signing in and signing out in one browser. It ends by itself after eight hours of silence (a working
 * day) and seven days after signing in at the latest. Of the browser's cookie only the hash is kept.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {
    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LIFE = Duration.ofDays(7);
    /** So often at most the time of the last request is written. */
    static final Duration NOTICE = Duration.ofMinutes(1);
    /** Somebody who signed in no longer ago than this need not show again who they are. */
    static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "browser")
    private String browser;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignInSession() {}

    SignInSession(UUID accountId, String tokenHash, String browser, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.tokenHash = requireNonNull(tokenHash);
        this.browser = requireNonNull(browser);
        this.createdAt = requireNonNull(now);
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    boolean isFresh(Instant now) {
        return isAlive(now) && now.isBefore(createdAt.plus(FRESH));
    }

    /** Notes that the browser was heard of, to the minute. */
    void see(Instant now) {
        if (now.isAfter(lastSeenAt.plus(NOTICE))) {
            lastSeenAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean has(String hash) {
        return tokenHash.equals(hash);
    }

    UUID getId() {
        return id;
    }

    UUID getAccountId() {
        return accountId;
    }

    /** The kind of browser and system, such as Firefox, Linux; empty if it did not say. */
    String getBrowser() {
        return browser;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getLastSeenAt() {
        return lastSeenAt;
    }
}
