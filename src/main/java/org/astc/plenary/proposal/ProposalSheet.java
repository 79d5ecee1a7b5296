package org.astc.plenary.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole proposal as staff may see it. What presenters say of themselves on their own page is not in it.
 *
 * @param version as read, for a change
 * @param submittedAt null while it was not handed in
 * @param lateCodeId of the code by which it came in, or null
 * @param presenters in order, also those who declined
 */
public record ProposalSheet(
        UUID id,
        long version,
        String code,
        ProposalStatus status,
        ProposalText text,
        Instant submittedAt,
        Instant changedAt,
        UUID lateCodeId,
        List<PresenterLine> presenters) {
    public ProposalSheet {
        presenters = List.copyOf(presenters);
    }

    /** Returns who writes it. */
    public Optional<PresenterLine> proposer() {
        return presenters.stream().filter(PresenterLine::proposer).findFirst();
    }
}
