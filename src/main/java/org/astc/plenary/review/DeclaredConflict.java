package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** That a member of the committee is not impartial about a proposal, in their own words. It is never taken back. */
@Entity
@Table(name = "declared_conflict")
public class DeclaredConflict {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private String reason;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected DeclaredConflict() {}

    DeclaredConflict(UUID memberId, UUID proposalId, String reason, Instant now) {
        this.id = Ids.next();
        this.memberId = requireNonNull(memberId);
        this.proposalId = requireNonNull(proposalId);
        this.reason = requireNonNull(reason);
        this.declaredAt = requireNonNull(now);
    }

    /** That there is one stays, the words do not. */
    void forget() {
        reason = "";
    }

    UUID getMemberId() {
        return memberId;
    }

    UUID getProposalId() {
        return proposalId;
    }
}
