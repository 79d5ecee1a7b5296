package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.NotFound;

/** Puts the proposer on a draft, as its first presenter. */
@ApplicationScoped
class Beginning {
    private Presenters presenters;
    private PersonService people;
    private OrganizationQueries organizations;

    protected Beginning() {}

    @Inject
    Beginning(Presenters presenters, PersonService people, OrganizationQueries organizations) {
        this.presenters = presenters;
        this.people = people;
        this.organizations = organizations;
    }

    /** Returns how many drafts the address has at the event. */
    long drafts(UUID eventId, String email) {
        return presenters.proposing(eventId, email, ProposalStatus.DRAFT);
    }

    void propose(Proposal draft, Newcomer newcomer, Instant now) {
        UUID person = people.findOrCreate(newcomer.name(), newcomer.email(), newcomer.language());
        Optional<OrganizationSummary> known = organizations.byEmailDomain(newcomer.email());
        String organization = newcomer.organization().isEmpty()
                ? known.map(OrganizationSummary::name).orElse("")
                : newcomer.organization();
        NamedPresenter named = new NamedPresenter(
                newcomer.name(),
                newcomer.email(),
                organization,
                known.map(OrganizationSummary::id).orElse(null),
                PresenterRole.PRESENTER,
                newcomer.language());
        presenters.add(new Presenter(draft, person, named, 1, now).asProposer());
    }

    /**
     * Puts the proposer of the earlier proposal on the draft, with what they said of themselves; nothing that they
     * agreed to then holds now.
     *
     * @throws NotFound if the proposer was erased
     */
    Presenter repeat(Proposal earlier, Proposal draft, Instant now) {
        Presenter before = presenters.proposer(earlier.getId()).orElseThrow(NotFound::new);
        PresenterLine line = before.line();
        NamedPresenter named = new NamedPresenter(
                line.name(),
                line.email(),
                line.organization(),
                line.organizationId(),
                line.role(),
                before.getLanguage());
        Presenter proposer = new Presenter(draft, before.getPersonId(), named, 1, now).asProposer();
        PresenterProfile profile = before.profile();
        proposer.say(new PresenterProfile(profile.biography(), profile.pronouns(), profile.pronunciation(), "", false));
        presenters.add(proposer);
        return proposer;
    }
}
