package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.proposal.ProposalChanged;
import org.astc.plenary.proposal.ProposalWithdrawn;

/**
 * Keeps what reviewers read in step with the proposals: made anew when a proposer writes something else or names
 * somebody, taken away when the proposal is. All in the transaction of the proposer.
 */
@ApplicationScoped
class BlindKeeping {
    private BlindSheets sheets;
    private BlindMaker maker;

    protected BlindKeeping() {}

    @Inject
    BlindKeeping(BlindSheets sheets, BlindMaker maker) {
        this.sheets = sheets;
        this.maker = maker;
    }

    void changed(@Observes ProposalChanged news) {
        List<UUID> one = List.of(news.proposalId());
        if (!sheets.with(one).isEmpty()) {
            maker.make(news.eventId(), one);
        }
    }

    void withdrawn(@Observes ProposalWithdrawn news) {
        sheets.forget(news.proposalId());
    }
}
