package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;

/**
 * The secrets that open drafts, presenters' own pages and invitations: derived, never stored. No such thing and a wrong
 * key look alike, and take as long.
 */
@ApplicationScoped
class ProposalKeys {
    private static final UUID NOBODYS = new UUID(0, 0);

    private Secrets secrets;

    protected ProposalKeys() {}

    @Inject
    ProposalKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Proposal proposal) {
        return secrets.derive(purpose(proposal));
    }

    /** Returns the key of the presenter's own page. */
    String of(Presenter presenter) {
        return secrets.derive(purpose(presenter));
    }

    /** Returns the key of the newest invitation; those before open nothing. */
    String ofInvitation(Presenter presenter) {
        return secrets.derive(invitation(presenter));
    }

    Proposal open(Optional<Proposal> proposal, String key) {
        boolean opens = secrets.matches(proposal.map(ProposalKeys::purpose).orElse("proposal:" + NOBODYS + ":0"), key);
        return proposal.filter(found -> opens).orElseThrow(NotFound::new);
    }

    /** Opens the presenter's own page. */
    Presenter openOwn(Optional<Presenter> presenter, String key) {
        boolean opens =
                secrets.matches(presenter.map(ProposalKeys::purpose).orElse("presenter:" + NOBODYS + ":0"), key);
        return presenter.filter(found -> opens).orElseThrow(NotFound::new);
    }

    /** Opens the presenter's newest invitation, also one that is answered. */
    Presenter openInvitation(Optional<Presenter> presenter, String key) {
        boolean opens = secrets.matches(
                presenter.map(ProposalKeys::invitation).orElse("presenter-invitation:" + NOBODYS + ":0"), key);
        return presenter.filter(found -> opens).orElseThrow(NotFound::new);
    }

    private static String purpose(Proposal proposal) {
        return "proposal:" + proposal.getId() + ":" + proposal.getLinkVersion();
    }

    private static String purpose(Presenter presenter) {
        return "presenter:" + presenter.getId() + ":" + presenter.getLinkVersion();
    }

    private static String invitation(Presenter presenter) {
        return "presenter-invitation:" + presenter.getId() + ":" + presenter.getInvitation();
    }
}
