package org.astc.plenary.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A role given to an account, at one event or, without one, at every event. Taking it back deletes it. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {}

    RoleGrant(UUID accountId, Role role, UUID eventId, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.role = requireNonNull(role);
        this.eventId = eventId;
        this.grantedAt = requireNonNull(now);
    }

    UUID getAccountId() {
        return accountId;
    }

    Caller.Grant toGrant() {
        return new Caller.Grant(role, eventId);
    }
}
