package org.astc.plenary.organization;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.StaleData;

/**
 * That somebody, whose address is in one of an organization's domains, says that they work there. One of the
 * organization's contacts approves or removes it; whoever was removed does not come back by themselves.
 */
@Entity
@Table(name = "staff_claim")
public class StaffClaim {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;
    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected StaffClaim() {}

    StaffClaim(UUID organizationId, Claimant claimant, Instant now) {
        this.id = Ids.next();
        this.organizationId = requireNonNull(organizationId);
        this.accountId = requireNonNull(claimant.accountId());
        this.name = requireNonNull(claimant.name());
        this.email = requireNonNull(claimant.email());
        this.language = requireNonNull(claimant.language());
        this.status = ClaimStatus.PENDING;
        this.claimedAt = requireNonNull(now);
    }

    /** Who says so: the account, the name as typed, the address that was shown to be theirs, a language of letters. */
    record Claimant(UUID accountId, String name, String email, String language) {}

    /**
     * A contact decides, or the organization takes everybody with such an address.
     *
     * @throws StaleData if somebody decided since that version was read
     */
    void decide(ClaimStatus decision, long seenVersion, Instant now) {
        if (seenVersion != version) {
            throw new StaleData();
        }
        status = requireNonNull(decision);
        decidedAt = requireNonNull(now);
    }

    /** Goes along with a merge of organizations. */
    void moveTo(UUID organization) {
        organizationId = organization;
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    UUID getOrganizationId() {
        return organizationId;
    }

    String getName() {
        return name;
    }

    String getEmail() {
        return email;
    }

    String getLanguage() {
        return language;
    }

    ClaimStatus getStatus() {
        return status;
    }

    Instant getClaimedAt() {
        return claimedAt;
    }
}
