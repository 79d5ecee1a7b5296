package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;

/**
 * What the proposer does with the list of presenters. One change is made after the other: each holds the proposal.
 *
 * <p>Everything here throws {@link org.astc.plenary.platform.NotFound} for a wrong key, {@link ProposalOver} once the
 * proposal was withdrawn or declined, and {@link StaleData} if somebody changed the line since it was shown.
 */
@ApplicationScoped
@Transactional
public class PresenterService {
    private Proposals proposals;
    private Presenters presenters;
    private ProposalKeys keys;
    private Invitations invitations;
    private PresenterTrail trail;
    private PersonService people;
    private OrganizationQueries organizations;
    private Clock clock;
    private Announcements announcements;

    protected PresenterService() {}

    @Inject
    PresenterService(
            Proposals proposals,
            Presenters presenters,
            ProposalKeys keys,
            Invitations invitations,
            PresenterTrail trail,
            PersonService people,
            OrganizationQueries organizations,
            Clock clock,
            Announcements announcements) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.keys = keys;
        this.invitations = invitations;
        this.trail = trail;
        this.people = people;
        this.organizations = organizations;
        this.clock = clock;
        this.announcements = announcements;
    }

    /**
     * Names somebody. Once the proposal was handed in they are invited at once.
     *
     * @throws PresenterNamedAlready if the address is there already, in whatever case
     * @throws TooManyPresenters if there are {@value TooManyPresenters#MOST} already
     * @throws org.astc.plenary.security.TooManyAttempts if too many were invited of late
     */
    public void add(String code, String key, NamedPresenter named) {
        Proposal proposal = claim(code, key);
        List<Presenter> all = presenters.of(proposal.getId());
        if (all.size() >= TooManyPresenters.MOST) {
            throw new TooManyPresenters();
        }
        int last = all.isEmpty() ? -1 : all.get(all.size() - 1).getPosition();
        trail.record("presenter-named", name(proposal, all, named, last + 1));
    }

    /** Gives them another role. */
    public void changeRole(SeenPresenter seen, PresenterRole role) {
        Presenter presenter = claim(claim(seen), seen);
        PresenterRole before = presenter.getRole();
        presenter.play(role);
        tellIfHandedIn(proposals.get(presenter.getProposalId()));
        trail.record("presenter-role-changed", presenter, Map.of("role", before.name()), Map.of("role", role.name()));
    }

    /** Moves them one place up or down; at the end of the list nothing happens. */
    public void move(SeenPresenter seen, boolean up) {
        Proposal proposal = claim(seen);
        Presenter presenter = claim(proposal, seen);
        List<Presenter> all = new ArrayList<>(presenters.of(proposal.getId()));
        int from = all.indexOf(presenter);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            for (int i = 0; i < all.size(); i++) {
                all.get(i).stand(i);
            }
            trail.record("presenter-moved", presenter);
        }
    }

    /**
     * Takes them off; whatever was mailed to them opens nothing any more.
     *
     * @throws IllegalTransition if it is the proposer
     */
    public void remove(SeenPresenter seen) {
        Presenter presenter = claim(claim(seen), seen);
        if (presenter.isProposer()) {
            throw new IllegalTransition();
        }
        trail.record("presenter-removed", presenter);
        presenters.remove(presenter);
        tellIfHandedIn(proposals.get(presenter.getProposalId()));
    }

    /**
     * Invites them, also before the proposal was handed in, or again: an earlier invitation opens nothing any more.
     *
     * @throws IllegalTransition if they said yes, or write the proposal
     * @throws org.astc.plenary.security.TooManyAttempts if they, or too many, were invited of late
     */
    public void invite(SeenPresenter seen) {
        invitations.invite(claim(claim(seen), seen));
    }

    /**
     * Names somebody else in the place and role of one who declined.
     *
     * @throws IllegalTransition if they did not decline
     * @throws PresenterNamedAlready if the address is there already, in whatever case
     */
    public void replace(SeenPresenter seen, NamedPresenter other) {
        Proposal proposal = claim(seen);
        Presenter declined = claim(proposal, seen);
        if (declined.getStatus() != PresenterStatus.DECLINED) {
            throw new IllegalTransition();
        }
        replace(proposal, declined, other);
    }

    /** Names whom one who declined suggests, in their place and role. */
    public void takeUpSuggestion(SeenPresenter seen) {
        Proposal proposal = claim(seen);
        Presenter declined = claim(proposal, seen);
        Suggestion other = declined.suggestion().orElseThrow(StaleData::new);
        replace(
                proposal,
                declined,
                new NamedPresenter(
                        other.getName(), other.getEmail(), "", null, declined.getRole(), declined.getLanguage()));
    }

    /** Names them not; nothing is kept of who was suggested. */
    public void dismissSuggestion(SeenPresenter seen) {
        Presenter declined = claim(claim(seen), seen);
        declined.suggest(null);
        trail.record("suggestion-dismissed", declined);
    }

    private void replace(Proposal proposal, Presenter declined, NamedPresenter other) {
        Presenter next = name(proposal, presenters.of(proposal.getId()), other, declined.getPosition());
        trail.record(
                "presenter-replaced",
                declined,
                Map.of(),
                Map.of("presenter", next.getId().toString()));
        presenters.remove(declined);
    }

    private Presenter name(Proposal proposal, List<Presenter> all, NamedPresenter typed, int position) {
        NamedPresenter named = known(typed);
        if (all.stream().anyMatch(one -> named.email().equals(one.getEmail()))) {
            throw new PresenterNamedAlready();
        }
        Presenter presenter = new Presenter(
                proposal,
                people.findOrCreate(named.name(), named.email(), named.language()),
                named,
                position,
                clock.instant());
        presenters.add(presenter);
        if (proposal.getStatus() != ProposalStatus.DRAFT) {
            invitations.invite(presenter);
        }
        tellIfHandedIn(proposal);
        return presenter;
    }

    private void tellIfHandedIn(Proposal proposal) {
        if (proposal.getStatus() != ProposalStatus.DRAFT) {
            announcements.tell(new ProposalChanged(proposal.getEventId(), proposal.getId()));
        }
    }

    /** With the organization of the directory, which the address tells. */
    private NamedPresenter known(NamedPresenter typed) {
        String email = Text.email(typed.email());
        OrganizationSummary house = organizations.byEmailDomain(email).orElse(null);
        return new NamedPresenter(
                typed.name(),
                email,
                typed.organization().isEmpty() && house != null ? house.name() : typed.organization(),
                house == null ? null : house.id(),
                typed.role(),
                typed.language());
    }

    private Proposal claim(SeenPresenter seen) {
        return claim(seen.proposal(), seen.key());
    }

    private Proposal claim(String code, String key) {
        Proposal proposal =
                proposals.lock(keys.open(proposals.byCode(code), key).getId());
        if (!proposal.getStatus().isLive()) {
            throw new ProposalOver();
        }
        return proposal;
    }

    private Presenter claim(Proposal proposal, SeenPresenter seen) {
        Presenter presenter = presenters
                .byCode(seen.presenter())
                .filter(found -> found.getProposalId().equals(proposal.getId()))
                .flatMap(found -> presenters.lock(found.getId()))
                .orElseThrow(StaleData::new);
        presenter.requireSeen(seen.version());
        return presenter;
    }
}
