package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.astc.plenary.platform.Settings;

/** The addresses with their keys, put into a letter while that is sent, and nowhere else. */
@ApplicationScoped
class PresenterLinks {
    private ProposalKeys keys;
    private Settings settings;

    protected PresenterLinks() {}

    @Inject
    PresenterLinks(ProposalKeys keys, Settings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    URI invitation(Presenter presenter) {
        return address("/presenters/" + presenter.getCode() + "/invitation", keys.ofInvitation(presenter));
    }

    URI ownPage(Presenter presenter) {
        return address("/presenters/" + presenter.getCode(), keys.of(presenter));
    }

    /** The list of presenters, for the proposer. */
    URI list(Proposal proposal) {
        return address("/proposals/" + proposal.getCode() + "/presenters", keys.of(proposal));
    }

    private URI address(String path, String key) {
        return URI.create(settings.baseUrl() + path + "?key=" + key);
    }
}
