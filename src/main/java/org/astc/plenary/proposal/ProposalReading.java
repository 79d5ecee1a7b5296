package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a proposal with its answers, its presenters and what the call says to it. */
@ApplicationScoped
class ProposalReading {
    private Proposals proposals;
    private Presenters presenters;
    private CallQueries calls;
    private Admission admission;
    private ProposalKeys keys;

    protected ProposalReading() {}

    @Inject
    ProposalReading(
            Proposals proposals, Presenters presenters, CallQueries calls, Admission admission, ProposalKeys keys) {
        this.proposals = proposals;
        this.presenters = presenters;
        this.calls = calls;
        this.admission = admission;
        this.keys = keys;
    }

    OwnProposal of(Proposal proposal, Instant now) {
        return of(proposal, calls.of(proposal.getEventId()), now);
    }

    OwnProposal of(Proposal proposal, Call call, Instant now) {
        ProposalText text = proposal.text(answers(proposal));
        List<PresenterLine> lines = lines(proposal);
        LateCode code = admission.code(proposal);
        List<Remark> remarks = new ArrayList<>();
        if (proposal.getStatus() == ProposalStatus.DRAFT) {
            Admission.objection(call, text, code, false, now).ifPresent(remarks::add);
        }
        remarks.addAll(check(proposal, call, text, lines));
        return new OwnProposal(
                proposal.getId(),
                proposal.getCode(),
                keys.of(proposal),
                proposal.getVersion(),
                proposal.getStatus(),
                call,
                text,
                code == null ? "" : code.getCode(),
                proposal.getChangedAt(),
                proposal.getSubmittedAt(),
                earlier(proposal.getEarlierId()),
                lines,
                remarks);
    }

    private String earlier(UUID id) {
        return id == null ? "" : proposals.find(id).map(Proposal::getCode).orElse("");
    }

    /** Returns what the rules of the call say to this text of the proposal. */
    List<Remark> check(Proposal proposal, Call call, ProposalText text) {
        return check(proposal, call, text, lines(proposal));
    }

    private List<Remark> check(Proposal proposal, Call call, ProposalText text, List<PresenterLine> lines) {
        return ProposalRules.check(call, text, lines, rolesElsewhere(proposal, call, lines));
    }

    private List<PresenterLine> lines(Proposal proposal) {
        return presenters.of(proposal.getId()).stream().map(Presenter::line).toList();
    }

    Map<UUID, String> answers(Proposal proposal) {
        return proposals.answers(proposal.getId()).stream()
                .collect(Collectors.toMap(ProposalAnswer::getQuestionId, ProposalAnswer::getValue));
    }

    private Map<String, Long> rolesElsewhere(Proposal proposal, Call call, List<PresenterLine> lines) {
        List<String> emails = lines.stream()
                .map(PresenterLine::email)
                .filter(Objects::nonNull)
                .toList();
        return call.rules().mostRoles() == 0 || emails.isEmpty()
                ? Map.of()
                : presenters.rolesElsewhere(proposal.getEventId(), proposal.getId(), emails).stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
