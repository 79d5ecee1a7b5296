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
 * A code on paper that stands in for the authenticator app once, when that is lost. Its owner saw it once; here is only
 * its hash.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String codeHash, Instant now) {
        this.id = Ids.next();
        this.accountId = requireNonNull(accountId);
        this.codeHash = requireNonNull(codeHash);
        this.createdAt = requireNonNull(now);
    }

    void use(Instant now) {
        usedAt = requireNonNull(now);
    }
}
