package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.LetterLine;
import org.astc.plenary.messaging.LetterQueries;
import org.astc.plenary.security.AuditRecord;

/** A proposal in the personal file of somebody who is on it: all of it for its proposer, else what is about them. */
@ApplicationScoped
class ProposalRecord {
    private Proposals proposals;
    private CallQueries calls;
    private EventQueries events;
    private LetterQueries letters;
    private AuditRecord audit;

    protected ProposalRecord() {}

    @Inject
    ProposalRecord(
            Proposals proposals, CallQueries calls, EventQueries events, LetterQueries letters, AuditRecord audit) {
        this.proposals = proposals;
        this.calls = calls;
        this.events = events;
        this.letters = letters;
        this.audit = audit;
    }

    Map<String, Object> of(Presenter presenter) {
        Proposal proposal = proposals.get(presenter.getProposalId());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", proposal.getCode());
        values.put("event", events.byId(proposal.getEventId()).slug());
        values.put("status", proposal.getStatus().name());
        values.put("self", self(presenter));
        if (presenter.isProposer()) {
            values.put("proposal", whole(proposal));
            values.put("audit", audit.about(proposal.getId()));
        }
        return values;
    }

    private Map<String, Object> self(Presenter presenter) {
        PresenterLine line = presenter.line();
        PresenterProfile profile = presenter.profile();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", line.name());
        values.put("email", line.email());
        values.put("organization", line.organization());
        values.put("proposer", line.proposer());
        values.put("role", line.role().name());
        values.put("status", line.status().name());
        values.put("firstTime", line.firstTime());
        values.put("biography", profile.biography());
        values.put("pronouns", profile.pronouns());
        values.put("pronunciation", profile.pronunciation());
        values.put("availability", profile.availability());
        values.put("declineReason", presenter.getDeclineReason());
        presenter.consents().ifPresent(given -> values.put("consents", consents(given)));
        values.put("letters", letters(presenter.getId()));
        return values;
    }

    private static Map<String, Object> consents(Consents given) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("showsName", given.showsName());
        values.put("recorded", given.recorded());
        values.put("photographed", given.photographed());
        values.put("codeOfConduct", given.conductVersion());
        values.put("registers", given.registers());
        return values;
    }

    private Map<String, Object> whole(Proposal proposal) {
        Map<UUID, String> labels = calls.of(proposal.getEventId()).questions().stream()
                .collect(Collectors.toMap(Call.Question::id, Call.Question::label));
        ProposalText text = proposal.text(Map.of());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", text.title());
        values.put("abstract", text.summary());
        values.put("level", text.level() == null ? null : text.level().name());
        values.put("tags", text.tags());
        values.put("language", text.language());
        values.put("begunAt", proposal.getCreatedAt().toString());
        values.put("changedAt", proposal.getChangedAt().toString());
        values.put(
                "submittedAt",
                proposal.getSubmittedAt() == null
                        ? null
                        : proposal.getSubmittedAt().toString());
        values.put(
                "answers",
                proposals.answers(proposal.getId()).stream()
                        .map(answer -> Map.of(
                                "question",
                                labels.getOrDefault(answer.getQuestionId(), ""),
                                "answer",
                                answer.getValue()))
                        .toList());
        values.put("letters", letters(proposal.getId()));
        return values;
    }

    private List<Map<String, Object>> letters(UUID about) {
        return letters.about(about).stream().map(ProposalRecord::letter).toList();
    }

    private static Map<String, Object> letter(LetterLine letter) {
        return Map.of(
                "kind", letter.kind(),
                "status", String.valueOf((Object) letter.status()),
                "postedAt", letter.createdAt().toString());
    }
}
