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
 * The first of two steps is done: password or link were right, the code of the authenticator app is still to come. It
 * opens nothing but the question for that code, for ten minutes.
 */
@Entity
@Table(name = "half_sign_in")
public class HalfSignIn {
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "way")
    private String way;

    @Column(name = "next_path")
    private String nextPath;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected HalfSignIn() {}

    HalfSignIn(UUID accountId, String tokenHash, String way, String nextPath, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.tokenHash = requireNonNull(tokenHash);
        this.way = requireNonNull(way);
        this.nextPath = nextPath;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = requireNonNull(now);
    }

    UUID getAccountId() {
        return accountId;
    }

    String getWay() {
        return way;
    }

    String getNextPath() {
        return nextPath;
    }
}
