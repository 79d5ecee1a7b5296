package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody is asked, as the invitation says it.
 *
 * @param presenter name of whom is asked
 * @param proposer name of who asks
 * @param title of the session; empty while it has none
 * @param format of the session; null while none is chosen
 * @param answerBy until when they are asked to answer
 * @param isLive whether the proposal still stands
 */
public record InvitationCard(
        String code,
        UUID eventId,
        String presenter,
        String proposer,
        PresenterRole role,
        PresenterStatus status,
        String title,
        CallPlan.Format format,
        Instant answerBy,
        boolean isLive) {

    /** Says whether it waits for an answer. */
    public boolean isOpen() {
        return isLive && status == PresenterStatus.INVITED;
    }
}
