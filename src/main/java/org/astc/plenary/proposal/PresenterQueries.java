package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.NotFound;

/** Shows presenters to their proposer, and each their own invitation and page: whoever has the key. */
@ApplicationScoped
@Transactional
public class PresenterQueries {
    private Proposals proposals;
    private Presenters presenters;
    private ProposalKeys keys;
    private CallQueries calls;
    private Invitations invitations;

    protected PresenterQueries() {}

    @Inject
    PresenterQueries(
            Proposals proposals, Presenters presenters, ProposalKeys keys, CallQueries calls, Invitations invitations) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.keys = keys;
        this.calls = calls;
        this.invitations = invitations;
    }

    /**
     * Returns the list of the proposal, with as many statements for forty as for one.
     *
     * @throws NotFound if there is no such proposal, or the key is not its own
     */
    public PresenterSheet sheet(String code, String key) {
        Proposal proposal = keys.open(proposals.byCode(code), key);
        List<Presenter> all = presenters.of(proposal.getId());
        Call call = calls.of(proposal.getEventId());
        return new PresenterSheet(
                proposal.getCode(),
                proposal.getTitle(),
                proposal.getEventId(),
                proposal.getStatus(),
                all.stream().map(presenter -> row(presenter, call)).toList(),
                remarks(proposal, all, call));
    }

    private static PresenterSheet.Row row(Presenter presenter, Call call) {
        Instant invited = presenter.getInvitedAt();
        return new PresenterSheet.Row(
                presenter.line(),
                invited,
                invited == null
                        ? null
                        : invited.plus(Duration.ofDays(call.rules().answerDays())),
                presenter.getDeclineReason(),
                presenter.suggestion().orElse(null));
    }

    private List<Remark> remarks(Proposal proposal, List<Presenter> all, Call call) {
        return ProposalRules.check(
                        call,
                        proposal.text(Map.of()),
                        all.stream().map(Presenter::line).toList(),
                        rolesElsewhere(proposal, all))
                .stream()
                .filter(remark -> remark.field().equals("presenters"))
                .toList();
    }

    private Map<String, Long> rolesElsewhere(Proposal proposal, List<Presenter> all) {
        List<String> emails =
                all.stream().map(Presenter::getEmail).filter(Objects::nonNull).toList();
        return emails.isEmpty()
                ? Map.of()
                : presenters.rolesElsewhere(proposal.getEventId(), proposal.getId(), emails).stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Returns the invitation, also one that was answered.
     *
     * @throws NotFound if there is none, or the key is not that of the newest
     */
    public InvitationCard invitation(String code, String key) {
        Presenter presenter = keys.openInvitation(presenters.byCode(code), key);
        if (presenter.getStatus() == PresenterStatus.NAMED) {
            throw new NotFound();
        }
        return card(presenter);
    }

    /**
     * Returns the presenter's own page.
     *
     * @throws NotFound if there is none, or the key is not its own
     */
    public OwnPresenterPage own(String code, String key) {
        Presenter presenter = keys.openOwn(presenters.byCode(code), key);
        return new OwnPresenterPage(
                card(presenter),
                presenter.isProposer(),
                presenter.profile(),
                presenter.consents().orElse(null),
                presenter.getSaid());
    }

    /** Returns what the presenter is asked; for letters to them, too. */
    InvitationCard card(Presenter presenter) {
        Proposal proposal = proposals.get(presenter.getProposalId());
        UUID event = presenter.getEventId();
        return new InvitationCard(
                presenter.getCode(),
                event,
                presenter.getName(),
                presenters.proposerOf(proposal.getId()).map(Presenter::getName).orElse(""),
                presenter.line().role(),
                presenter.getStatus(),
                proposal.getTitle(),
                presenters.formatOf(proposal).map(SessionFormat::plan).orElse(null),
                presenter.getInvitedAt() == null ? null : invitations.answerBy(event, presenter.getInvitedAt()),
                proposal.getStatus().isLive());
    }
}
