package org.astc.plenary.proposal;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** What a proposal answers to one question of the call, as typed. */
@Entity
@Table(name = "proposal_answer")
public class ProposalAnswer {
    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "question_id")
    private UUID questionId;

    private String value;

    protected ProposalAnswer() {}

    ProposalAnswer(UUID proposalId, UUID questionId, String value) {
        this.id = Ids.next();
        this.proposalId = requireNonNull(proposalId);
        this.questionId = requireNonNull(questionId);
        this.value = requireNonNull(value);
    }

    void say(String words) {
        value = requireNonNull(words);
    }

    UUID getProposalId() {
        return proposalId;
    }

    UUID getQuestionId() {
        return questionId;
    }

    String getValue() {
        return value;
    }
}
