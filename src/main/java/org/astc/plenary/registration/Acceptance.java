package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** The buyer's yes to one version of one policy. */
@Entity
@Table(name = "acceptance")
public class Acceptance {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(name = "policy_version_id")
    private UUID policyVersionId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Acceptance() {}

    Acceptance(Order order, UUID policyVersionId, Instant now) {
        this.id = Ids.next();
        this.order = order;
        this.policyVersionId = policyVersionId;
        this.acceptedAt = now;
    }

    UUID getPolicyVersionId() {
        return policyVersionId;
    }

    Instant getAcceptedAt() {
        return acceptedAt;
    }
}
