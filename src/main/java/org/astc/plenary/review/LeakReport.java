package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** What a reviewer noticed that lets one know who is behind a proposal; for the chair to look at. */
@Entity
@Table(name = "leak_report")
public class LeakReport {
    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private String words;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected LeakReport() {}

    LeakReport(Review review, String words, Instant now) {
        this.id = Ids.next();
        this.reviewId = review.getId();
        this.proposalId = review.getProposalId();
        this.words = requireNonNull(words);
        this.toldAt = requireNonNull(now);
    }

    /** Somebody looked at it. */
    void settle(Instant now) {
        settledAt = requireNonNull(now);
    }

    /** That something was noticed stays, the words do not. */
    void forget() {
        words = "";
    }

    UUID getProposalId() {
        return proposalId;
    }

    String getWords() {
        return words;
    }
}
