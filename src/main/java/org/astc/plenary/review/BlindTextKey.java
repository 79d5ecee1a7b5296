package org.astc.plenary.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Of which field of which proposal a text is. */
@Embeddable
public class BlindTextKey implements Serializable {
    @Column(name = "proposal_id")
    private UUID proposalId;

    private String field;

    protected BlindTextKey() {}

    BlindTextKey(UUID proposalId, String field) {
        this.proposalId = proposalId;
        this.field = field;
    }

    UUID proposalId() {
        return proposalId;
    }

    String field() {
        return field;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindTextKey key
                && Objects.equals(proposalId, key.proposalId)
                && Objects.equals(field, key.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(proposalId, field);
    }
}
