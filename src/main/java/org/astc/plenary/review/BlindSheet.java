package org.astc.plenary.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.Material;

/** What blind reviewers may know of a proposal beside its texts; its texts are {@link BlindText}s. */
@Entity
@Table(name = "blind_proposal")
public class BlindSheet {
    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "event_id")
    private UUID eventId;

    private String track;
    private String format;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String language;
    private int presenters;
    private int organizations;

    @Column(name = "made_at")
    private Instant madeAt;

    protected BlindSheet() {}

    BlindSheet(Material material, Instant now) {
        proposalId = material.proposalId();
        eventId = material.eventId();
        becomes(material, now);
    }

    final void becomes(Material material, Instant now) {
        track = material.track();
        format = material.format();
        minutes = material.minutes();
        level = material.level();
        language = material.language();
        presenters = material.presenters();
        organizations = material.organizations();
        madeAt = now;
    }

    BlindProposal with(List<BlindProposal.Passage> texts) {
        return new BlindProposal(track, format, minutes, level, language, presenters, organizations, texts);
    }

    UUID getProposalId() {
        return proposalId;
    }
}
