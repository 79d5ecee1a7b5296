package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The presenters of a proposal, for its proposer: who they are and whether they said yes; nothing of what they said on
 * their own pages.
 *
 * @param title may be empty
 * @param remarks what the rules of the call say about the presenters as they stand
 */
public record PresenterSheet(
        String code, String title, UUID eventId, ProposalStatus status, List<Row> rows, List<Remark> remarks) {
    public PresenterSheet {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * One of them.
     *
     * @param invitedAt null if they are not invited
     * @param answerBy until when they are asked to answer; null if they are not invited
     * @param reason why they declined, may be empty
     * @param suggestion whom they suggest in their place; null: nobody
     */
    public record Row(PresenterLine line, Instant invitedAt, Instant answerBy, String reason, Suggestion suggestion) {}

    /** Says whether anything may be changed. */
    public boolean isLive() {
        return status.isLive();
    }

    /** Says whether somebody more may be named. */
    public boolean hasRoom() {
        return rows.size() < TooManyPresenters.MOST;
    }
}
