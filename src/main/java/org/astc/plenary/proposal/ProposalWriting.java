package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.Text;

/** Puts into a proposal what was typed: what was asked, as far as it may still change, and nothing else. */
@ApplicationScoped
class ProposalWriting {
    private Proposals proposals;
    private ProposalReading reading;
    private LateCodes codes;
    private EventQueries events;

    protected ProposalWriting() {}

    @Inject
    ProposalWriting(Proposals proposals, ProposalReading reading, LateCodes codes, EventQueries events) {
        this.proposals = proposals;
        this.reading = reading;
        this.codes = codes;
        this.events = events;
    }

    /**
     * Refuses what cannot be kept, whatever becomes of it.
     *
     * @throws UnacceptableText if something is too long, or no choice that there is
     */
    void require(Call call, ProposalText text) {
        List<Remark> faults = TextLimits.check(call, TextLimits.languages(events.byId(call.eventId())), text);
        if (!faults.isEmpty()) {
            throw new UnacceptableText(faults);
        }
    }

    /**
     * Returns what the proposal would say. Answers to questions that the form did not show, or that are frozen, stay as
     * they are.
     */
    ProposalText merged(Proposal proposal, Call call, SentSheet sheet, Instant now) {
        Map<UUID, String> answers = new HashMap<>(reading.answers(proposal));
        for (Call.Question question : call.questions()) {
            if (sheet.asked().contains(question.id()) && !question.isFrozen(now)) {
                String said = sheet.text().answers().getOrDefault(question.id(), "");
                if (said.isBlank()) {
                    answers.remove(question.id());
                } else {
                    answers.put(question.id(), said);
                }
            }
        }
        ProposalText text = sheet.text();
        return new ProposalText(
                text.title(),
                text.summary(),
                text.trackId(),
                text.formatId(),
                text.level(),
                text.tags(),
                text.language(),
                answers);
    }

    void write(Proposal proposal, ProposalText text, long seenVersion, Instant now) {
        proposal.write(text, seenVersion, now);
        proposals.answer(proposal.getId(), text.answers());
    }

    /** Lets the proposal come by the code that was typed; returns a remark instead if there is no such code. */
    Optional<Remark> bring(Proposal proposal, String typed) {
        if (Text.clean(typed).isEmpty()) {
            proposal.comesBy(null);
            return Optional.empty();
        }
        Optional<LateCode> code = codes.byCode(proposal.getEventId(), typed);
        code.map(LateCode::getId).ifPresent(proposal::comesBy);
        return code.isPresent() ? Optional.empty() : Optional.of(Remark.blocking("code", "proposal.late.unknown"));
    }
}
