package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal for those who write it, with the call that it answers.
 *
 * @param key of its private link
 * @param lateCode by which it comes in, as it is typed; empty: by none
 * @param submittedAt null while it was not handed in
 * @param earlier code of the proposal of another year from which it was made; empty: of none
 * @param remarks what is still to be done before it is taken, and what the call merely says to it
 */
public record OwnProposal(
        UUID id,
        String code,
        String key,
        long version,
        ProposalStatus status,
        Call call,
        ProposalText text,
        String lateCode,
        Instant changedAt,
        Instant submittedAt,
        String earlier,
        List<PresenterLine> presenters,
        List<Remark> remarks) {
    public OwnProposal {
        presenters = List.copyOf(presenters);
        remarks = List.copyOf(remarks);
    }

    public UUID eventId() {
        return call.eventId();
    }

    public boolean isDraft() {
        return status == ProposalStatus.DRAFT;
    }

    /** Says whether it can be handed in as it is, now. */
    public boolean isReady() {
        return isDraft() && remarks.stream().noneMatch(Remark::blocks);
    }

    public boolean isWithdrawable() {
        return status.canBecome(ProposalStatus.WITHDRAWN);
    }

    /** The questions that are asked of its track and format. */
    public List<Call.Question> questions() {
        return call.questions(text.trackId(), text.formatId());
    }

    @Override
    public String toString() {
        return "OwnProposal[" + code + "]";
    }
}
