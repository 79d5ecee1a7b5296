package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/**
 * A key with which a program uses the REST interface in somebody's name. It lends some of its owner's rights at one
 * event, and never more than the owner has at that moment. Only its hash is kept.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {
    static final int LONGEST_NAME = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(UUID accountId, Lent lent, String name, String tokenHash, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.eventId = lent.eventId();
        this.scopes = lent.scopes().text();
        this.name = requireNonNull(name);
        this.tokenHash = requireNonNull(tokenHash);
        this.createdAt = requireNonNull(now);
    }

    /** Notes that it was used, to the minute. */
    void see(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(SignInSession.NOTICE))) {
            lastUsedAt = now;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    Lent lent() {
        return new Lent(Scopes.parse(scopes), eventId);
    }

    UUID getId() {
        return id;
    }

    String getName() {
        return name;
    }

    String getScopes() {
        return scopes;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was used last, to the minute; null if it never was. */
    Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
