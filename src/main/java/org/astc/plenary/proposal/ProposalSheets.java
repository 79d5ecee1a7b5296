package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes sheets of proposals, with two statements however many there are. */
@ApplicationScoped
class ProposalSheets {
    private Proposals proposals;
    private Presenters presenters;

    protected ProposalSheets() {}

    @Inject
    ProposalSheets(Proposals proposals, Presenters presenters) {
        this.proposals = proposals;
        this.presenters = presenters;
    }

    /** Returns them in the same order. */
    List<ProposalSheet> of(List<Proposal> rows) {
        List<UUID> ids = rows.stream().map(Proposal::getId).toList();
        Map<UUID, Map<UUID, String>> answers = proposals.answers(ids).stream()
                .collect(Collectors.groupingBy(
                        ProposalAnswer::getProposalId,
                        Collectors.toMap(ProposalAnswer::getQuestionId, ProposalAnswer::getValue)));
        Map<UUID, List<PresenterLine>> named = lines(ids);
        return rows.stream()
                .map(row -> new ProposalSheet(
                        row.getId(),
                        row.getVersion(),
                        row.getCode(),
                        row.getStatus(),
                        row.text(answers.getOrDefault(row.getId(), Map.of())),
                        row.getSubmittedAt(),
                        row.getChangedAt(),
                        row.getLateCodeId(),
                        named.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** Returns the presenters of each of these proposals, with one statement. */
    Map<UUID, List<PresenterLine>> lines(List<UUID> ids) {
        return presenters.of(ids).stream()
                .collect(Collectors.groupingBy(
                        Presenter::getProposalId, Collectors.mapping(Presenter::line, Collectors.toList())));
    }
}
